"""Findings as JUnit's XML: an article is a suite of tests, and a finding one that failed."""

from collections.abc import Iterable, Iterator

from factlint.finding import Finding, Result
from factlint.report import Look
from factlint.report.told import told
from factlint.report.visible import visible
from factlint.report.xml import attributes, text


def report(results: Iterable[Result], look: Look) -> Iterator[str]:
    """A suite for each article; of one without a finding it has one test, which passes."""
    results = [result._replace(source="") for result in results]
    failures, errors = sum(len(r.findings) for r in results), sum(len(r.failures) for r in results)
    tests = sum(_tests(result) for result in results)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f"<testsuites{attributes(name='factlint', tests=tests, failures=failures, errors=errors)}>\n"
    for result in results:
        counts = {"tests": _tests(result), "failures": len(result.findings), "errors": len(result.failures)}
        yield f"  <testsuite{attributes(name=result.path, **counts)}>\n"
        yield from (_failed(finding) for finding in result.findings)
        for failure in result.failures:
            fault = f"<error{attributes(message=failure.message, type='unchecked')}/>"
            yield f"    <testcase{attributes(name='could be checked', classname=result.path)}>{fault}</testcase>\n"
        if not result.findings and not result.failures:
            yield f"    <testcase{attributes(name='no contradictions', classname=result.path)}/>\n"
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _tests(result: Result) -> int:
    return max(len(result.findings) + len(result.failures), 1)


def _failed(finding: Finding) -> str:
    case = attributes(name=f"{finding.code} {finding.name}: {finding.message}", classname=finding.path)
    failure = attributes(message=finding.message, type=finding.severity)
    body = "\n".join(map(text, [f"{visible(finding.path)}: {visible(finding.message)}", *told(finding)]))
    return f"    <testcase{case}>\n      <failure{failure}>{body}</failure>\n    </testcase>\n"
