"""All figures of speed in one run, as ratios; ``make bench``.

    python benchmarks/bench.py [--repository FOLDER] [--long FILE] [--runs N]

Runs what ``speed.py``, ``repository.py`` (where a folder is given) and ``linear.py`` measure, and writes
``benchmarks/results.json``, the plot ``docs/performance.svg`` and the tables of ``docs/performance.md``. The exit code
is 1 where the time of a shape grows too fast.
"""

import argparse
import json
import math
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))

import linear
import repository
import speed

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "benchmarks" / "results.json"
PAGE, PLOT = ROOT / "docs" / "performance.md", ROOT / "docs" / "performance.svg"
BEGIN, END = "<!-- written by make bench -->\n", "<!-- until here -->\n"


class Results(NamedTuple):
    """What one run has measured. ``busy`` is how many processes wanted a core at its end, and of how many cores."""

    python: str
    busy: tuple[float, int]
    speed: dict[str, speed.Figure]
    words: int
    repository: dict[str, repository.Figure]
    linear: dict[str, linear.Growth]


def run(folder: Path | None, long: str | None, runs: int) -> Results:
    # First, while this process holds little: what a smaller command holds cannot be told.
    words, runs_of_folder = repository.figures(folder, runs) if folder else (0, {})
    if folder:
        repository.show(words, runs_of_folder)
        print()
    costs = speed.figures(speed.ARTICLE, long, runs)
    speed.show(costs)
    print()
    growths = linear.figures()
    busy = os.getloadavg()[0], os.cpu_count() or 1
    return Results(platform.python_version(), busy, costs, words, runs_of_folder, growths)


def as_json(results: Results) -> dict[str, Any]:
    return results._asdict() | {
        part: {name: figure._asdict() for name, figure in getattr(results, part).items()}
        for part in ("speed", "repository", "linear")
    }


def tables(results: Results) -> Iterator[str]:
    """The lines between the marks of the page."""
    load, cores = results.busy
    bare = results.speed["bare python"].seconds
    yield f"Python {results.python}; bare Python takes {1000 * bare:.0f} ms of CPU time. Meanwhile {load:.1f} processes"
    yield f"wanted one of {cores} cores, so that figures of the clock say less than those of CPU time."
    yield from ("", "| one process, CPU time | × bare Python | words per CPU second |", "|---|---:|---:|")
    for name, cost in results.speed.items():
        words = "" if cost.words_per_second is None else f"{cost.words_per_second:,.0f}"
        yield f"| {name} | {cost.bare_pythons:.1f} | {words} |"
    if results.repository:
        yield from ("", f"| a repository of {results.words:,} words, by the clock | × bare Python | MB |")
        yield "|---|---:|---:|"
        for name, each in results.repository.items():
            yield f"| {name} | {each.bare_pythons:,.1f} | {each.megabytes:.0f} |"
    yield from ("", "| shape | largest | × the smallest | kB per CPU second | exponent |", "|---|---:|---:|---:|---:|")
    for name, growth in results.linear.items():
        (first, fast), *_, (last, slow) = growth.seconds.items()
        yield (f"| {name} | {last // 1000:,} kB | {slow / fast:.1f} of {last // first} | {last / slow / 1000:,.0f} | "
               f"{growth.exponent:.2f} |")  # fmt: skip


_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 760, 480, 60, 200, 40, 50


def plot(growths: Mapping[str, linear.Growth]) -> str:
    """Time by size of every shape, both as logarithms, beside the steepest line that is allowed."""
    sizes = sorted({size for growth in growths.values() for size in growth.seconds})
    times = [seconds for growth in growths.values() for seconds in growth.seconds.values()]
    x, y = _axis(sizes[0], sizes[-1], _LEFT, _WIDTH - _RIGHT), _axis(min(times), max(times), _HEIGHT - _BOTTOM, _TOP)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        'font-size="11">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{_LEFT}" y="20" font-size="14">CPU seconds of a check by the size of the article</text>',
    ]
    for size in sizes:
        out.append(f'<text x="{x(size):.0f}" y="{_HEIGHT - 28}" text-anchor="middle">{size // 1000} kB</text>')
        out.append(_line([(x(size), _TOP), (x(size), _HEIGHT - _BOTTOM)], "#eee"))
    for power in range(math.ceil(math.log10(min(times))), math.floor(math.log10(max(times))) + 1):
        at = y(10.0**power)
        out.append(f'<text x="{_LEFT - 8}" y="{at + 4:.0f}" text-anchor="end">{10.0**power:g} s</text>')
        out.append(_line([(_LEFT, at), (_WIDTH - _RIGHT, at)], "#eee"))
    steepest = max(growths, key=lambda name: growths[name].exponent)
    slowest = max(growths, key=lambda name: max(t / s for s, t in growths[name].seconds.items()))
    named = {"prose": "#06c", steepest: "#c30", slowest: "#960"}
    ends = {}
    for name, growth in sorted(growths.items(), key=lambda each: each[0] in named):
        points = [(x(size), y(seconds)) for size, seconds in growth.seconds.items()]
        out.append(_line(points, named.get(name, "#bbb"), f"{name}: {growth.exponent:.2f}"))
        ends[name] = points[-1][1]
    at = 0.0
    for name in sorted(named, key=lambda name: ends[name]):
        at = max(ends[name] + 4, at + 14)  # no name on another
        told = escape(f"{name}, exponent {growths[name].exponent:.2f}")
        out.append(f'<text x="{_WIDTH - _RIGHT + 8}" y="{at:.0f}" fill="{named[name]}">{told}</text>')
    low = growths["prose"].seconds[sizes[0]]
    allowed = [(x(size), y(low * (size / sizes[0]) ** linear.LIMIT)) for size in (sizes[0], sizes[-1])]
    out.append(_line(allowed, "#06c", f"exponent {linear.LIMIT}", 'stroke-dasharray="4 4"'))
    out.append(f'<text x="{_LEFT}" y="{_HEIGHT - 8}">Grey: the other shapes. Dashed: from the time of prose with '
               f"exponent {linear.LIMIT}.</text>")  # fmt: skip
    return "\n".join([*out, "</svg>", ""])


def _axis(low: float, high: float, start: float, end: float) -> Any:
    """Where a value stands between two places, by its logarithm."""
    return lambda value: start + (end - start) * math.log(value / low) / math.log(high / low)


def _line(points: list[tuple[float, float]], colour: str, title: str = "", more: str = "") -> str:
    places = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
    return f'<polyline fill="none" stroke="{colour}" {more} points="{places}"><title>{escape(title)}</title></polyline>'


def write(results: Results) -> None:
    """Writes the results, the plot, and the tables into their page."""
    RESULTS.write_text(json.dumps(as_json(results), indent=2) + "\n", encoding="utf-8")
    PLOT.write_text(plot(results.linear), encoding="utf-8")
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    PAGE.write_text(f"{head}{BEGIN}\n{chr(10).join(tables(results))}\n\n{END}{tail}", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repository", type=Path, metavar="FOLDER")
    parser.add_argument("--long", metavar="FILE")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    results = run(options.repository, options.long, options.runs)
    write(results)
    steep = linear.too_steep(results.linear)
    print(f"{len(steep)} of {len(results.linear)} shapes grow faster than {linear.LIMIT} + {linear.NOISE} (for noise)",
          *steep, sep="\n")  # fmt: skip
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
