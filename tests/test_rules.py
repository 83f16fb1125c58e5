"""Every rule page proves itself: a bad sentence gives exactly its finding, a good one gives none, over all rules."""

from functools import cache

import pytest

from factlint import rulebook
from factlint.proof import Proof, own, prove
from factlint.rule import Rule
from factlint.rulebook import RuleBook


@cache
def every_rule() -> RuleBook:
    return rulebook.load(cache=False)


def default_rules_and(rule: Rule) -> RuleBook:
    return every_rule().only(r.code for r in every_rule().rules if r.severity != "note" or r.code == rule.code)


def proofs() -> list[tuple[Rule, Proof]]:
    return [(rule, proof) for rule in every_rule().rules for proof in prove(rule, default_rules_and(rule))]


@pytest.mark.parametrize(("rule", "proof"), [pytest.param(r, p, id=f"{r.code}-{p.text[:50]}") for r, p in proofs()])
def test_example(rule: Rule, proof: Proof) -> None:
    found = [f"{f.code} {f.message} {[label.text for label in f.labels]}" for f in proof.result.findings]
    assert proof.holds, "\n".join([proof.example.text, *found])
    assert proof.result.findings == own(proof, rule)


def test_what_a_page_asks_of_an_article_hides_nothing() -> None:
    """A page's ``needs`` and ``words`` save time and change no finding, on any page's examples."""
    asked = every_rule()
    unasked = RuleBook(rule._replace(needs=(), words=()) for rule in asked.rules)
    for rule in asked.rules:
        for one, other in zip(prove(rule, asked), prove(rule, unasked), strict=True):
            assert one.result == other.result, f"{rule.code}: {one.text}"
