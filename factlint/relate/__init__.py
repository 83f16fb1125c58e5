"""Relating: which mentions of an article speak of one thing.

Phrases say it for mentions that stand in one sentence or in neighbouring ones; a linker says what no phrase can. A
linker is a function of the whole reading that yields relations in the order of the text, and must find its
candidates by a key, never by comparing all with all.
"""

from collections.abc import Callable, Iterator

from factlint.mention import Reading
from factlint.relate.numbers.conversions import conversions
from factlint.relate.numbers.counts import lists, named_people
from factlint.relate.numbers.currencies import currency_conversions
from factlint.relate.numbers.formats import malformed_groups, ordinal_suffixes
from factlint.relate.names.acronyms import acronym_expansions, acronym_letters, acronym_slips
from factlint.relate.names.institutions import long_names
from factlint.relate.names.people import given_names, titles
from factlint.relate.names.spelling import name_spelling
from factlint.relate.names.variants import name_joins, name_marks
from factlint.relate.lengths import lengths_by_weekdays, lengths_of_spans
from factlint.relate.numbers.multiples import multiple_changes
from factlint.relate.numbers.percents import losses_to_close, percent_changes
from factlint.relate.numbers.rates import average_speeds, averages_in_range, prices_each
from factlint.relate.numbers.shares import portions, portions_of_that, shares_of_hundred
from factlint.relate.numbers.sums import listed_sums, remainders, totals_after_parts
from factlint.relate.numbers.slips import digit_slips, magnitude_slips
from factlint.relate.article.conjuncts import repeated_conjuncts
from factlint.relate.article.copies import repeated_items, repeated_paragraphs, repeated_rows
from factlint.relate.article.leftovers import leftovers
from factlint.relate.article.numbering import missing_plates, skipped_numbers
from factlint.relate.quoting.marks import unbalanced_brackets, unbalanced_quotes
from factlint.relate.quoting.speakers import two_speakers
from factlint.relate.quoting.wordings import two_wordings
from factlint.relate.phrases import PhraseIndex
from factlint.relate.ages import (
    age_differences,
    ages_at_death,
    ages_when_published,
    birthdays_after_death,
    lives,
)
from factlint.relate.anniversaries import anniversaries, years_later, years_served, years_since
from factlint.relate.events import start_times
from factlint.relate.impossible import impossible_dates, impossible_times
from factlint.relate.published import past_in_future, posting_dates, relative_dates
from factlint.relate.slips import event_years, title_months, year_slips
from factlint.relate.spans import reversed_spans
from factlint.relate.weekdays import weekday_of_date, weekday_of_year, weekdays_of_article
from factlint.relation import Relation
from factlint.rule import Rule

# The name that a rule page knows it by → the linker.
LINKERS: dict[str, Callable[[Reading], Iterator[Relation]]] = {
    "age_differences": age_differences,
    "ages_at_death": ages_at_death,
    "ages_when_published": ages_when_published,
    "anniversaries": anniversaries,
    "birthdays_after_death": birthdays_after_death,
    "event_years": event_years,
    "impossible_dates": impossible_dates,
    "impossible_times": impossible_times,
    "lengths_by_weekdays": lengths_by_weekdays,
    "lengths_of_spans": lengths_of_spans,
    "lives": lives,
    "past_in_future": past_in_future,
    "posting_dates": posting_dates,
    "relative_dates": relative_dates,
    "reversed_spans": reversed_spans,
    "conversions": conversions,
    "malformed_groups": malformed_groups,
    "acronym_expansions": acronym_expansions,
    "acronym_letters": acronym_letters,
    "acronym_slips": acronym_slips,
    "given_names": given_names,
    "long_names": long_names,
    "titles": titles,
    "name_joins": name_joins,
    "name_marks": name_marks,
    "name_spelling": name_spelling,
    "losses_to_close": losses_to_close,
    "percent_changes": percent_changes,
    "multiple_changes": multiple_changes,
    "digit_slips": digit_slips,
    "magnitude_slips": magnitude_slips,
    "listed_sums": listed_sums,
    "portions": portions,
    "portions_of_that": portions_of_that,
    "remainders": remainders,
    "shares_of_hundred": shares_of_hundred,
    "totals_after_parts": totals_after_parts,
    "average_speeds": average_speeds,
    "averages_in_range": averages_in_range,
    "currency_conversions": currency_conversions,
    "lists": lists,
    "named_people": named_people,
    "prices_each": prices_each,
    "ordinal_suffixes": ordinal_suffixes,
    "year_slips": year_slips,
    "years_later": years_later,
    "years_served": years_served,
    "years_since": years_since,
    "start_times": start_times,
    "title_months": title_months,
    "weekday_of_date": weekday_of_date,
    "weekday_of_year": weekday_of_year,
    "weekdays_of_article": weekdays_of_article,
    "repeated_conjuncts": repeated_conjuncts,
    "repeated_items": repeated_items,
    "repeated_paragraphs": repeated_paragraphs,
    "repeated_rows": repeated_rows,
    "leftovers": leftovers,
    "missing_plates": missing_plates,
    "skipped_numbers": skipped_numbers,
    "unbalanced_brackets": unbalanced_brackets,
    "unbalanced_quotes": unbalanced_quotes,
    "two_speakers": two_speakers,
    "two_wordings": two_wordings,
}


def relate(reading: Reading, phrases: PhraseIndex, linked: tuple[Rule, ...]) -> Iterator[tuple[Rule, Relation]]:
    """Every relation that a rule asks for, with that rule."""
    yield from phrases.relations(reading)
    relations: dict[str, list[Relation]] = {}
    for rule in linked:
        if rule.relation not in relations:
            relations[rule.relation] = list(LINKERS[rule.relation](reading))
        for relation in relations[rule.relation]:
            yield rule, relation
