"""How the time of a check grows with the length of the article, on hostile shapes.

    python benchmarks/linear.py [SHAPE ...] [--most BYTES] [--seconds N] [--profile]

An article of a shape is a prefix, a pattern over and over, and a suffix, of 64 kB, 128 kB and so on up to a megabyte.
Timed is ``lint``, all of it with all default rules, as CPU time in this process, the least of two runs. Fitted is the
exponent: the slope of the line through the logarithms of size and time, 1 being linear. A shape that takes long stops
where the next size would take more than N seconds; at least three sizes run. The exit code is 1 where an exponent is
above LIMIT + NOISE. ``--profile`` names, for each shape above it, the functions whose own time grows.
"""

import argparse
import cProfile
import math
import pstats
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factlint.rulebook import RuleBook

SMALLEST, MOST = 64_000, 1_024_000  # bytes
LONGEST = 4.0  # seconds
LIMIT = 1.14
NOISE = 0.06  # a time that is wrong by 15 % at one end moves the exponent by so much
RUNS = 2
LEAST_SIZES = 3


class Shape(NamedTuple):
    """How the article is made; ``pattern`` gives the piece of a number from 0 up. All is ASCII."""

    pattern: Callable[[int], str]
    prefix: str = ""
    suffix: str = ""
    ending: str = "txt"

    def article(self, size: int) -> bytes:
        """An article of about this many bytes."""
        pieces = [self.prefix]
        rest = size - len(self.prefix) - len(self.suffix)
        number = 0
        while rest > 0:
            pieces.append(self.pattern(number))
            rest -= len(pieces[-1])
            number += 1
        return "".join([*pieces, self.suffix]).encode("ascii")


def letters(number: int) -> str:
    """Ten letters for a number below 100,000. Two such words differ in two letters at least, and in their sound."""
    return 2 * "".join("bdfgklmnrt"[int(digit)] for digit in f"{number:05}"[::-1])


PROSE = (
    "The harbour board met in Saltmarsh on Tuesday, and its chair, Yrsa Kolbeinsdottir, said that {0} ships had called "
    "there in {1}, about {2} per cent more than the year before. Nobody on the board had expected it, least of all the "
    "pilots who bring them in past the sandbanks.\n\nFreight for the islands cost ${3} million, she said, and a third "
    "of it was grain.\n\n"
)
SENTENCE = "The pilots of Veldhaven, who are {0} in all, bring the ships in past the sandbanks at night. "

SHAPES: dict[str, Shape] = {
    "prose": Shape(lambda i: PROSE.format(200 + i * 7 % 97, 1950 + i * 3 % 70, 2 + i % 9, 3 + i % 41)),
    "one long line": Shape(lambda i: SENTENCE.format(20 + i % 60)),
    "one long word": Shape(lambda i: "a"),
    "spaces": Shape(lambda i: " ", "The pilots", "bring them in."),
    "digits": Shape(lambda i: "7", "There were ", " ships."),
    "digits in groups": Shape(lambda i: "7,77", "There were ", " ships."),
    "figures": Shape(lambda i: f"{i % 977} ", "There were ", " ships."),
    "number words": Shape(lambda i: "twenty-one ", "There were ", " ships."),
    "capitals": Shape(lambda i: "A"),
    "capitalised words": Shape(lambda i: f"{letters(i).title()} "),
    "acronyms": Shape(lambda i: f"({letters(i)[:5].upper()}) "),
    "quotes": Shape(lambda i: '"'),
    "quotations": Shape(lambda i: f'"It is the {letters(i)} ship," she said. '),
    "brackets": Shape(lambda i: "("),
    "brackets of Markdown": Shape(lambda i: "[", ending="md"),
    "full stops": Shape(lambda i: "A. "),
    "dashes": Shape(lambda i: "10-"),
    "claims on one subject": Shape(lambda i: f"The harbour of Veldhaven has {20 + i % 89} ships.\n\n"),
    "claims on one event": Shape(lambda i: f"Veldhaven's harbour opened on {1 + i % 28} May {1900 + i % 97}.\n\n"),
    "names alike": Shape(lambda i: f"Odal{letters(i)[:5]} Brannvoll spoke. "),
    "one name in two spellings": Shape(lambda i: f"Odalric Brann{'v' * (1 + i % 2)}oll spoke. "),
    "one holder of an office": Shape(lambda i: f"Foreign Minister Odalric Brannvoll saw {20 + i % 60} ships.\n\n"),
    "dates": Shape(lambda i: f"{1 + i % 28} March {1900 + i % 120}, "),
    "weekdays and dates": Shape(lambda i: f"They met on Monday, {1 + i % 28} March {1900 + i % 120}. "),
    "percentages": Shape(lambda i: f"{i % 100} per cent, "),
    "rises": Shape(lambda i: f"Costs rose {1 + i % 50} per cent from ${1 + i % 7} million to ${9 + i % 7} million. "),
    "sums of money": Shape(lambda i: f"${1 + i % 999} million and "),
    "list items": Shape(lambda i: f"- {1 + i % 19} ships of {letters(i)}\n", "The ships are:\n\n", ending="md"),
    "numbered items": Shape(lambda i: f"{i + 1}. ships of {letters(i)}\n", ending="md"),
    "table cells": Shape(
        lambda i: f"| {letters(i)} | {i % 97} | {i % 89} |\n", "| town | ships | boats |\n|---|---|---|\n", ending="md"
    ),
    "one table row": Shape(lambda i: f" {i % 97} |", "|", "\n", ending="md"),
    "headings": Shape(lambda i: f"## The {1 + i % 97} ships of {letters(i).title()}\n\nThey sail.\n\n", ending="md"),
    "elements": Shape(lambda i: "<p>The pilots of <b>Veldhaven</b> are 20.", "<body><article>", ending="html"),
    "nested elements": Shape(lambda i: "<div>", "<body><article>Ships", ending="html"),
}  # fmt: skip


class Growth(NamedTuple):
    """CPU seconds by size in bytes, and the exponent fitted to them."""

    seconds: dict[int, float]
    exponent: float


def exponent(seconds: Mapping[int, float]) -> float:
    """The slope of the least-squares line through the logarithms."""
    points = [(math.log(size), math.log(max(time, 1e-6))) for size, time in seconds.items()]
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def sizes(most: int) -> list[int]:
    return [SMALLEST << step for step in range(max(LEAST_SIZES, (most // SMALLEST).bit_length()))]


def check(shape: Shape, data: bytes, book: "RuleBook") -> None:
    from factlint.lint import lint  # late: whoever imports this module may measure how much others hold

    lint(f"article.{shape.ending}", data, book)


def default_rules() -> "RuleBook":
    from factlint.rulebook import load

    book = load()
    return book.only(rule.code for rule in book.rules if rule.severity != "note")


def seconds(shape: Shape, size: int, book: "RuleBook") -> float:
    """The CPU seconds of a check."""
    data, least = shape.article(size), math.inf
    for _ in range(RUNS):
        start = time.process_time()
        check(shape, data, book)
        least = min(least, time.process_time() - start)
    return least


def growth(shape: Shape, book: "RuleBook", most: int, longest: float) -> Growth:
    check(shape, shape.article(SMALLEST // 4), book)  # imports and compiles
    found: dict[int, float] = {}
    for size in sizes(most):
        if len(found) >= LEAST_SIZES and found[size // 2] * 2 > longest:
            break
        found[size] = seconds(shape, size, book)
    return Growth(found, exponent(found))


def growing(shape: Shape, book: "RuleBook", size: int, most: int = 5) -> list[str]:
    """The functions whose own time grows more than in proportion from a quarter of the size, the largest first."""
    small, large = (_own_times(shape, book, each) for each in (size // 4, size))
    steep = {name: time for name, time in large.items() if time > 0.02 and time > 5.5 * small.get(name, 0)}
    return [
        f"{name}: {small.get(name, 0):.2f} s, {time:.2f} s"
        for name, time in sorted(steep.items(), key=lambda each: -each[1])[:most]
    ]


def _own_times(shape: Shape, book: "RuleBook", size: int) -> dict[str, float]:
    profile = cProfile.Profile()
    data = shape.article(size)
    profile.runcall(check, shape, data, book)
    times: dict[str, float] = {}
    for (file, line, name), (_, _, own, _, _) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        place = f"{file.rpartition('factlint/')[2]}:{line} {name}" if "factlint/" in file else name
        times[place] = times.get(place, 0) + own
    return times


def figures(names: Iterable[str] = SHAPES, most: int = MOST, longest: float = LONGEST) -> dict[str, Growth]:
    """The growth of each shape, told as it becomes known."""
    book, found = default_rules(), {}
    print(f"{'shape':28}" + "".join(f"{size // 1000:>8} kB" for size in sizes(most)) + f"{'exponent':>10}")
    for name in names:
        found[name] = growth(SHAPES[name], book, most, longest)
        times = found[name].seconds
        cells = "".join(f"{times[size]:9.2f} s" if size in times else " " * 11 for size in sizes(most))
        mark = " !" if found[name].exponent > LIMIT + NOISE else ""
        print(f"{name:28}{cells}{found[name].exponent:10.2f}{mark}", flush=True)
    return found


def too_steep(found: Mapping[str, Growth]) -> list[str]:
    """The shapes whose time grows faster than the limit and the noise allow."""
    return [name for name, each in found.items() if each.exponent > LIMIT + NOISE]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE", choices=[*SHAPES, []], help="default: all")
    parser.add_argument("--most", type=int, default=MOST, metavar="BYTES")
    parser.add_argument("--seconds", type=float, default=LONGEST, metavar="N")
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    found = figures(options.shapes or SHAPES, options.most, options.seconds)
    steep = too_steep(found)
    if options.profile:
        for name in steep:
            print(name, *growing(SHAPES[name], default_rules(), list(found[name].seconds)[-1]), sep="\n    ")
    print(f"{len(steep)} of {len(found)} shapes grow faster than {LIMIT} + {NOISE} (for noise)")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
