"""Linting: the only place that knows the order of the stages."""

from factlint.check import check
from factlint.dates import Day
from factlint.document import House
from factlint.errors import ReadError, RuleError
from factlint.extract import extract
from factlint.finding import Failure, Result
from factlint.mention import Reading
from factlint.read import read
from factlint.relate import relate
from factlint.rulebook import RuleBook


def lint(path: str, data: bytes, book: RuleBook, published: Day | None = None, house: House | None = None) -> Result:
    """What the rules find in one article. An article that cannot be read or checked is a failure."""
    try:
        reading = read_mentions(path, data, published, house)
        document = reading.document
        findings = check(document, relate(reading, book.phrases, book.linked))
        if house and (house.names or house.aliases):
            from factlint.house import but_known  # late: few houses name names

            findings = but_known(house, findings)
        if document.comments:
            from factlint.suppress import unsuppressed  # late: few articles speak to their linter

            findings = unsuppressed(document, findings, book)
        return Result(path, document.source, findings)
    except (ReadError, RuleError) as error:
        return Result(path, "", (), (Failure(path, str(error)),))


def read_mentions(path: str, data: bytes, published: Day | None = None, house: House | None = None) -> Reading:
    """What extraction finds in one article. Raises ReadError."""
    document = read(path, data, published)
    return extract(document._replace(house=house) if house else document)
