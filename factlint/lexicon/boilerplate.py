"""What the frame of a web page says around its article, lower case, without end punctuation."""

# Lines that are no part of an article by themselves.
FRAME_LINES = frozenset("""
    advertisement|advertising|sponsored|sponsored content|promoted content|paid content|story continues below
    story continues below advertisement|article continues below|article continues below advertisement
    article continues after advertisement|scroll to continue|continue reading|keep reading|read more|read full story
    read the full story|read full article|read the full article|load more|show more|see more|view more|more|view all
    connect with us|follow us|find us on|hi, what are you looking for|what are you looking for|skip to content
    skip to main content|skip to navigation|skip navigation|jump to content|toggle navigation|main menu|menu|navigation
    search|home|log in|login|sign in|sign up|register|subscribe|subscribe now|subscribe today|my account|donate
    share|share this|share this:|share this article|share this story|share this post|share this page|share on
    share via|share with|this article is shared|this article was shared|share the article|tweet this|tweet|pin it
    like this|like|print|print this page|print this article|email this article|email|e-mail|copy link|link copied
    save|save for later|bookmark|listen to this article|report this ad|report an error|gift this article
    comments|leave a comment|leave a reply|leave a comment below|post a comment|add a comment|view comments
    show comments|hide comments|join the conversation|no comments|be the first to comment|comments are closed
    newsletter|newsletter sign-up|newsletter signup|sign up for our newsletter|subscribe to our newsletter
    get our newsletter|get the newsletter|back to top|go to top|top of page|previous|next|previous article
    next article|previous post|next post|previous story|next story|loading|cookie settings|cookie policy
    privacy policy|terms of use|terms of service|terms and conditions|contact us|about us|all rights reserved
    privacy settings|accept cookies|accept all cookies|manage cookies|click to enlarge|enlarge this image
    hide caption|toggle caption|view gallery|play video|watch video|getty images|in this article|on this page
""".replace("\n", "|").replace("|    ", "|").strip("|").split("|"))  # fmt: skip

# Lines that head a choice of other articles.
TEASER_HEADS = frozenset("""
    you may also like|you might also like|you may also be interested in|you might also be interested in
    you may also enjoy|you might also enjoy|related|related articles|related article|related stories|related story
    related posts|related post|related content|related news|related topics|related reading|related links
    related coverage|read also|also read|read next|what to read next|up next|next up|further reading from the web
    more stories|more stories like this|more news|more on this story|more on this topic|more on this
    more like this|more from this author|more from the web|more from around the web|more in this section
    recommended|recommended for you|recommended stories|recommended articles|recommended reading|most read
    most popular|most viewed|most shared|most commented|most recent|popular|popular now|popular posts
    popular stories|trending|trending now|trending stories|trending topics|what's trending|latest|latest news
    latest stories|latest articles|latest posts|recent posts|recent articles|recent stories|recent news
    top stories|today's top stories|top news|other news|other stories|other articles|don't miss|in case you missed it
    editors' picks|editor's picks|editor's choice|our picks|staff picks|from our partners|from our sponsors
    from the web|from around the web|around the web|elsewhere on the web|sponsored links|promoted stories
    promoted links|you may have missed|you might have missed|suggested articles|suggested reading
    similar articles|similar stories|similar posts|see also on this site|explore more|explore further|discover more
    keep reading on this topic|continue reading on this topic
""".replace("\n", "|").replace("|    ", "|").strip("|").split("|"))  # fmt: skip
