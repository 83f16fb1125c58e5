"""Relating: which mentions of an article speak of one thing.

Phrases say it for mentions that stand in one sentence or in neighbouring ones; a linker says what no phrase can. A
linker is a function of the whole reading that yields relations in the order of the text, and must find its
candidates by a key, never by comparing all with all. Its module is imported when an article holds the kinds of
mention and one of the words that a rule with this linker needs.
"""

from collections.abc import Callable, Iterator
from importlib import import_module

from factlint.document import House
from factlint.mention import Reading, mask
from factlint.relate.nearby import lowered
from factlint.relate.phrases import PhraseIndex
from factlint.relation import Relation
from factlint.rule import Rule

Linker = Callable[[Reading], Iterator[Relation]]

# Module of this package → the linkers in it, each under the name that a rule page knows it by.
_LINKERS: dict[str, tuple[str, ...]] = {
    "age_pairs": ("age_differences", "birthdays_after_death", "multiples_of_age", "two_ages"),
    "ages": ("ages_at_death", "ages_in_years", "ages_when_published", "lives"),
    "anniversaries": ("anniversaries",),
    "article.conjuncts": ("repeated_conjuncts",),
    "article.copies": ("repeated_items", "repeated_paragraphs", "repeated_rows"),
    "article.leftovers": ("leftovers",),
    "article.numbering": ("counted_headings", "missing_plates", "skipped_numbers"),
    "article.series": ("last_of_series",),
    "beginnings": ("two_beginnings",),
    "beside": ("outside_periods",),
    "days_later": ("days_later",),
    "biographies": ("ages_beside_births", "ages_of_lives"),
    "deadlines": ("early_results",),
    "display.directions": ("display_directions",),
    "display.figures": ("display_figures",),
    "display.headlines": ("headline_directions", "two_headlines"),
    "display.leads": ("lead_figures", "lead_weekdays", "title_lists", "title_versions"),
    "display.people": ("display_people",),
    "display.places": ("display_places", "display_seats"),
    "event_lengths": ("two_lengths",),
    "events": ("event_days", "start_times"),
    "following": ("following_days", "weekday_spans"),
    "holidays": ("holidays",),
    "hours": ("lengths_of_times",),
    "house.names": ("house_names",),
    "house.spellings": ("house_spellings",),
    "impossible": ("impossible_dates", "impossible_times"),
    "lengths": ("lengths_by_weekdays", "lengths_of_spans"),
    "names.acronym_notes": ("acronyms_late", "acronyms_undefined"),
    "names.acronyms": ("acronym_expansions", "acronym_letters", "acronym_slips", "acronyms_of_one"),
    "names.institutions": ("long_names",),
    "names.places": ("misspelt_countries",),
    "names.nationalities": ("nationalities",),
    "names.offices": ("offices", "titles"),
    "names.people": ("given_names", "name_parts", "surnames_alone"),
    "names.spelling": ("name_spelling",),
    "names.variants": ("name_joins", "name_marks"),
    "numbers.apart": ("differences_told", "shares_dealt"),
    "numbers.average_extremes": ("averages_beyond_extremes",),
    "numbers.called": ("called_by_figures",),
    "numbers.chains": ("chained_changes", "closing_prices"),
    "numbers.compared": ("multiples_of", "parts_more"),
    "numbers.constellations": ("changes_at_large",),
    "numbers.conversions": ("conversions",),
    "numbers.counts": ("lists", "named_people"),
    "numbers.currencies": ("currency_conversions",),
    "numbers.differences": ("differences", "differences_from_before"),
    "numbers.dimensions": ("dimensions",),
    "numbers.directions": ("comparatives", "directions", "records", "reversed_ranges"),
    "numbers.enumerations": ("enumerations",),
    "numbers.exclusive": ("exclusive_shares", "vote_shares"),
    "numbers.falls": ("falls_below_nothing",),
    "numbers.formats": ("malformed_groups", "ordinal_suffixes"),
    "numbers.lifetimes": ("years_above_lives",),
    "numbers.majorities": ("majorities", "majorities_of_house", "outcomes", "passed_by_fewer"),
    "numbers.marks": ("marks",),
    "numbers.members": ("more_than_all", "partitions", "parts_of_these", "seats"),
    "numbers.headlines": ("headlines",),
    "numbers.multiples": ("multiple_changes",),
    "numbers.partitions": ("partitions_of_whole",),
    "numbers.percents": ("losses_to_close", "percent_changes"),
    "numbers.points": ("margins", "points_as_percent", "points_of_change"),
    "numbers.points_than": ("elliptic_points", "points_than"),
    "numbers.portions": ("portions_apart",),
    "numbers.products": ("products", "products_of_time"),
    "numbers.rates": ("average_speeds", "averages_in_range", "prices_each"),
    "numbers.reckonings": ("reckonings",),
    "numbers.recounts": ("percents_changed_over", "returns_of_all", "scale_words"),
    "numbers.restated": ("averages_over_time", "rates_retold", "shares_retold", "times_retold"),
    "numbers.results": ("margins_retold", "results_retold", "score_margins", "unanimous_votes"),
    "numbers.returns": ("changes_told_later", "multiples_told_later"),
    "numbers.roles": ("returns_by_fate",),
    "numbers.sets": ("returns",),
    "numbers.scales": ("scales",),
    "numbers.scores": ("sets", "winners"),
    "numbers.shares": ("portions", "portions_of_that", "shares_of_hundred"),
    "numbers.slips": ("digit_slips", "magnitude_slips"),
    "numbers.sums": ("listed_sums",),
    "numbers.tallied": ("combined", "votes_cast"),
    "numbers.told_before": ("changes_told_before",),
    "numbers.totals": ("remainders", "totals_after_parts", "votes"),
    "numbers.wholes": ("cumulative_sums", "parts_above_wholes"),
    "occasions": ("occasions",),
    "overlaps": ("overlapping_spans",),
    "periods": ("centuries", "first_months", "parts_of_years"),
    "published": ("future_in_past", "past_in_future", "posting_dates"),
    "quoting.marks": ("unbalanced_brackets", "unbalanced_quotes"),
    "quoting.speakers": ("two_speakers",),
    "quoting.unmarked": ("unmarked_speech",),
    "quoting.wordings": ("two_wordings",),
    "recalled": ("lengths_recalled", "listed_months", "round_birthdays", "years_on"),
    "relative": ("counted_dates", "relative_dates"),
    "sequels": ("sequels",),
    "slips": ("event_years", "title_months", "year_slips"),
    "spans": ("ends_before_starts", "reversed_spans"),
    "stages": ("stages", "years_between"),
    "style.dates": ("clock_forms", "date_orders", "date_ordinals", "days_without_year", "month_forms"),
    "style.figures": ("capital_scales", "percent_forms", "plural_scales", "scale_forms", "thousands_forms"),
    "style.signs": (
        "ampersands",
        "credit_lines",
        "dashes",
        "quotation_marks",
        "serial_commas",
        "stops_before_speakers",
    ),
    "style.words": ("articles", "capitals", "hyphens", "points", "spellings"),
    "tables.extremes": ("extremes",),
    "tables.prose": ("cells_and_prose",),
    "tables.standings": ("standings",),
    "tables.totals": ("column_totals", "row_totals"),
    "tables.weekdays": ("weekday_cells",),
    "weekdays": ("weekday_of_date", "weekday_of_year", "weekdays_of_article"),
    "year_counts": ("things_of_an_age", "years_later", "years_since"),
}
LINKERS = {name: module for module, names in _LINKERS.items() for name in names}
# What a house must have agreed on something for.
_OF_HOUSE = frozenset(name for name, module in LINKERS.items() if module.startswith("house."))


def linker(name: str) -> Linker:
    """The linker of that name."""
    found: Linker = getattr(import_module(f"factlint.relate.{LINKERS[name]}"), name)
    return found


def relate(reading: Reading, phrases: PhraseIndex, linked: tuple[Rule, ...]) -> Iterator[tuple[Rule, Relation]]:
    """Every relation that a rule asks for, with that rule."""
    yield from phrases.relations(reading)
    held = mask({mention.kind for mention in reading.mentions})
    text = lowered(reading)
    relations: dict[str, list[Relation]] = {}
    at_home = reading.document.house != House()
    for rule in linked:
        if rule.relation in _OF_HOUSE and not at_home:
            continue
        if not all(need & held for need in rule.needs) or (rule.words and not any(word in text for word in rule.words)):
            continue
        if rule.relation not in relations:
            relations[rule.relation] = list(linker(rule.relation)(reading))
        for relation in relations[rule.relation]:
            yield rule, relation
