"""Given names,
lower case: the most frequent of the United States census of 1990 (public domain) and of other languages.

A name that is missing here is still a name; a name that stands here tells where a person begins.
"""

GIVEN_NAMES = frozenset(
    """
    aaron abdul abdulla abdullah abigail abraham abu ada adam addie adel adem adrian adriana adrienne agnes agnieszka
    ahmad ahmed aigerim aimee aisha akbar akira alain alan albert alberta alberto alejandro aleksandr aleksandra aleksei
    alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alisha alison
    allan allen allison alma alois alton alvin alyssa amadou amanda amara amelia amina aminata amir amit amy ana anatoly
    anders andre andrea andreas andrei andrej andres andrew andris andrzej andré andy ang angel angela angelica angelina
    angelo angie anil anita anja anke ann anna anne annette annie anthony antoinette anton antonia antonio antonín
    antónio anwar archie arjun arlene armando arne arnold arthur arturo asha ashley asif askar astrid audrey ayşe aziz
    bakyt barack barbara barry bashar baurzhan beata beatrice beatriz becky belinda ben benedikt benjamin bennie benny
    bernadette bernard bernd bernhard bernice bertha bertrand bessie beth bethany betsy betty beulah beverly billie
    billy björn blake blanca blanche bob bobbie bobby bogdan bohdan bonita bonnie boris brad bradley brandi brandon
    brenda brent brett brian bridget brittany brooke bruce bruno bryan bryant byron calvin cameron camille candace
    candice carl carla carlo carlos carlton carmen carol carole caroline carolyn carrie carroll casey cassandra
    catherine cathy cecelia cecil cecilia cedric celia cem cesar charlene charles charlie charlotte chelsea cheri cheryl
    chester chiara chidi chris christian christie christina christine christophe christopher christy cindy claire clara
    clarence clark claude claudia claus clayton clifford clifton clinton clyde clément cody colin colleen connie
    constance cora corey cory courtney craig cristiano cristina curtis cynthia dae damir damon dan dana daniel daniela
    danielle danny daria dariga darla darlene darrell darren darryl daryl dastan dave david davide deanna debbie deborah
    debra deepak delbert delia della delores deloris denis denise dennis derek derrick desiree devin diana diane dianna
    dianne diego dieter dilma dimitri dirk dixie dmitri dmitrij dmitry dmytro dolores dominic don donald donna donnie
    dora doreen doris dorota dorothy doug douglas duane dustin dwayne dwight earnest ebru ed eddie edgar edith edmund
    edna eduard eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elif elisa elizabeth ella ellen elmer
    eloise elsa elsie elvira emil emilia emilio emily emma emmanuel enrico enrique erdal eric erica erik erika eriko
    erin erma ernest ernestine ernesto essie estelle esther eszter ethel eugene eula eunice eva evan evelyn everett evo
    ewa fabio fannie farah fatima fatou faye federico felicia felipe felix fernando filip filippo flora florence florian
    floyd forrest frances francine francis francisco franco francois frank franklin franz françois fred freda freddie
    frederick fredrick friedrich frédéric gabor gabriel gail galina garrett garry gary gayle geneva genevieve gennady
    geoffrey georg george georges georgi gerald geraldine gerard gerardo gerhard gertrude gianni gilbert gina giorgia
    giorgio giovanni giulia giuseppe gladys glenda glenn gloria goran gordon greg gregg gregory gretchen grigory
    guadalupe guido guillaume guillermo gustav gustavo gwen gwendolyn gábor habib hamid hannah hans harold harriet harry
    haruki harvey hasan hassan hattie hazel heather hector heidi heike heinrich heinz helen helmut henri henrietta
    henrik henry herbert herman hilda hiroshi homer horace horst howard hubert hugh hugo huseyin hussein ian ibrahim ida
    igor ilham ilya imran indira ines inez ingrid ioannis ira irene irina irma irving isaac isabel isabelle ismail
    istván ivan ivana jack jackie jacob jacqueline jacquelyn jacques jaime jair jake jakob jakub jamal james jamie jan
    jana jane janet janez janice janie janis jared jaroslav jasmine jason javier jean jeanette jeanne jeannette jeannie
    jeff jeffery jeffrey jenna jennie jennifer jenny jens jeremiah jeremy jermaine jerome jerry jerzy jesse jessica
    jessie jesus jesús jill jim jimmie jimmy jiri jiří jo joachim joan joann joanna joanne joao joaquín jochen jodi jody
    joe joel joey johan johann johanna johannes john johnathan johnnie johnny jon jonathan jonathon jorge jose josef
    josefina joseph josephine joshua josé jovan joyce joão juan juana juanita judith judy juha julia julian julie julio
    julius justin jutta jörg jürgen kamal kamala kara karel karen kari karim karin karl karla kassym kasym katarzyna
    kate katerina kateryna katherine kathleen kathryn kathy katie katja katrina kay kayla keith kelley kelli kellie
    kelvin ken kendra kenji kenneth kenny kent kerry kevin khaled khalid kim kimberly kiran kirk klaus kofi krista
    kristen kristi kristie kristin kristina kristine kristopher kristy krystal krzysztof kurt kwame kyle lana larry lars
    laszlo latasha latoya laura lauren laurent laurie laverne lawrence leah lee leigh leila lela leland lena leo leon
    leona leonard leonid leroy leslie lester leticia levi lewis lila lillian lillie linda lindsay lindsey lionel lisa
    lloyd lois lola lonnie lora loren lorena lorene lorenzo loretta lori lorraine louis louise lowell luc luca lucas
    lucia lucille lucy ludwig luigi luis luiz lukas luke lula luther luz lydia lyle lynda lynette lynn lynne lászló
    mabel mable mack madeline mae magda maggie mahmoud mahmud malcolm mamadou mamie mandy manfred manuel manuela marc
    marcel marcella marcelo marcia marco marcos marcus margaret margarita margie marguerite maria mariam marian marianne
    marie marija marilyn mario marion marjorie marko marla marlene marsha marta martha martin martina marvin mary
    maryann massimo mateusz mathew matt matteo matthew matthias matthieu mattie maureen maurice mauricio max maxim
    maxine megan meghan mehmet mei melanie melba melinda melissa melvin meredith michael michal micheal michel michele
    michelle miguel mike mikhael mikhail milan mildred miloš milton mindy minnie miranda miriam mitchell mohamed
    mohammad mohammed molly mona monica monique morris moussa muhammad murat muriel mustafa myra myrna myron myrtle
    nadia nadine nancy naomi narendra natalia natalie natalya natasha nathan nathaniel nazım neal neil nellie nelson
    nettie nguyen nicholas nichole nick nicolae nicolas nicole nikita nikola nikolai nikolay nikos nils nina noel nora
    norma norman nour noémi nuria nursultan nóra oksana ola olaf oleg oleh oleksandr olga oliver olivia olivier ollie
    omar opal ora orlando oscar osman otis otto owen pablo pam pamela paolo pascal patrice patricia patrick patrik patsy
    patti patty paul paula paulette pauline paulo pavel pedro peggy per perry pete peter philip phillip phyllis pierre
    piotr pradeep preston priscilla priya rachael rachel radek rafael rahul raj rajiv ralph ramon ramona ramón randall
    randolph randy raquel rashid rauf raul ravi raymond raúl rebecca recep regina reginald reinhard rena renata renate
    rene renee rex rhonda ricardo richard rick rickey ricky rishi rita robert roberta roberto robyn rochelle roderick
    rodney rodolfo rodrigo roger roland rolf roman ron ronald ronda ronnie roosevelt rosa rosalie rosemarie rosemary
    rosie ross roxanne roy roza ruben rudolf rudolph rudy rufus ruslan russell rutger ruth ryan saad sabine sabrina
    sadie sally salman salvador salvatore sam samantha samir sammy samuel sandra sanjay sara sarah sasha satoshi scott
    sean sebastian sebastião serena serge sergei sergey sergio serhiy serik seth shane shannon shari sharon shaun
    shavkat shawn shawna sheila shelby shelia shelley shelly sheri sherman sherri sherrie sheryl shinzo shirley sidney
    silvia silvio simon simone slobodan sofia sonia sonja sonya sophia sophie soren stacey stacie stacy stanislav
    stanley stefan stefano stella stephane stephanie stephen steve steven stuart stéphane sue sunil susan susie suzanne
    sven svetlana swati sylvester sylvia søren tabitha tadeusz takeshi tamara tami tammie tammy tanya tara tariq tasha
    tatiana tatyana ted teresa teri terrance terrence terri terry thabo thelma theodore theresa thibault thierry thomas
    thorsten tiago tiffany tim timothy tina tobias todd tom tomas tomasz tommy tomáš toni tony tonya torsten toshiro
    tracey traci tracy travis trevor tricia troy tyrone ulrich umberto ursula uwe vaclav valentina valerie valery
    vanessa vasily velma vera verna vernon veronica vicki vickie vicky victor victoria viktor viktoria vincent vincenzo
    viola virgil vitaly vivian vladimir vladislav volodymyr václav wade wallace walter wanda warren wayne wei wen
    wendell wendy werner wesley whitney wilbert wilbur wilhelm willard willem william willie willis willy wilma wilson
    winifred wm wojciech wolfgang woodrow xavier xi yan yannick yasmin yasser yerlan yermek yevgeny yolanda yong yoshiro
    yuki yulia yuri yusuf yves yvette yvonne zachary zainab zakir zoltán zoran zuzana ángel
""".split()
)

# Given names that are as often a word, a surname or a place: a given name only with a surname behind it.
GIVEN_NAMES_AND_WORDS = frozenset(
    """
    amber art austin bill carter chad cliff cooper crystal daisy dawn dean dick drew faith gene georgia ginger glen
    grace grant guy hope hunter iris israel jay jordan joy kelly lance lily madison marina mark marshall mason morgan
    paris parker pat pearl penny ray rich robin rose ruby sandy spencer sydney taylor tyler violet virginia will
""".split()
)
