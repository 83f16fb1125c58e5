"""The expressions of rule pages: their grammar.

    expression  = or
    or          = and { "or" and }            and = not { "and" not }          not = "not" not | comparison
    comparison  = sum [ ("==" | "!=" | "<" | "<=" | ">" | ">=") sum ]
    sum         = product { ("+" | "-") product }
    product     = sign { ("*" | "/") sign }   sign = "-" sign | atom
    atom        = number | name | name "(" [expression { "," expression }] ")" | "(" expression ")"

There is no attribute, no index, no string and no loop, so a page of unknown origin can compute and nothing else.
What the words mean is told in ``require``.
"""

from collections.abc import Iterator

from factlint.errors import RuleError
from factlint.pattern import pattern

# A parsed expression, which can be kept in a cache as it is:
# ("number", 1.0), ("name", "old"), ("call", "abs", node, …), (operator, node, …)
Node = tuple[object, ...]

LONGEST = 400  # characters; far above any real condition
DEEPEST = 40  # brackets and signs, each of which takes the parse a level down

_TOKEN = pattern(r"\s*(?:(\d+(?:\.\d+)?)|([a-z_][a-z_0-9]*)|(==|!=|<=|>=|[-+*/<>(),]))")


def parse(source: str) -> Node:
    """The expression as nested tuples. Raises RuleError, saying what was expected where."""
    if len(source) > LONGEST:
        raise RuleError(f"longer than {LONGEST} characters")
    tokens = _tokens(source)
    if sum(token in ("(", "-", "not") for token, _ in tokens) > DEEPEST:
        raise RuleError(f"more than {DEEPEST} brackets and signs")
    parser = _Parser(tokens, source)
    node = parser.disjunction()
    if parser.token is not None:
        raise parser.unexpected()
    return node


def _tokens(source: str) -> list[tuple[str, int]]:
    tokens, at, end = [], 0, len(source.rstrip())
    while at < end:
        match = _TOKEN.match(source, at)
        if match is None:
            raise RuleError(f"column {at + 1}: {source[at:].lstrip()[:1]!r} has no meaning here")
        tokens.append((match[0].lstrip(), match.end() - len(match[0].lstrip())))
        at = match.end()
    return tokens


class _Parser:
    """One token of look-ahead over the grammar above, a method a level."""

    def __init__(self, tokens: list[tuple[str, int]], source: str) -> None:
        self._rest: Iterator[tuple[str, int]] = iter(tokens)
        self._source = source
        self.token: str | None = None
        self._column = 0
        self._advance()

    def _advance(self) -> None:
        self.token, at = next(self._rest, (None, len(self._source)))
        self._column = at + 1

    def _take(self, *wanted: str) -> str | None:
        if self.token is not None and self.token in wanted:
            token = self.token
            self._advance()
            return token
        return None

    def unexpected(self) -> RuleError:
        return RuleError(f"column {self._column}: {'the end' if self.token is None else repr(self.token)} stands here, "
                         "where a value or an operator should")  # fmt: skip

    def disjunction(self) -> Node:
        node = self._conjunction()
        while self._take("or"):
            node = ("or", node, self._conjunction())
        return node

    def _conjunction(self) -> Node:
        node = self._negation()
        while self._take("and"):
            node = ("and", node, self._negation())
        return node

    def _negation(self) -> Node:
        return ("not", self._negation()) if self._take("not") else self._comparison()

    def _comparison(self) -> Node:
        node = self._sum()
        operator = self._take("==", "!=", "<", "<=", ">", ">=")
        return (operator, node, self._sum()) if operator else node

    def _sum(self) -> Node:
        node = self._product()
        while operator := self._take("+", "-"):
            node = (operator, node, self._product())
        return node

    def _product(self) -> Node:
        node = self._sign()
        while operator := self._take("*", "/"):
            node = (operator, node, self._sign())
        return node

    def _sign(self) -> Node:
        return ("negative", self._sign()) if self._take("-") else self._atom()

    def _atom(self) -> Node:
        if self._take("("):
            node = self.disjunction()
            if not self._take(")"):
                raise self.unexpected()
            return node
        token = self.token
        if token is None or not (token[0].isalnum() or token[0] == "_") or token in ("and", "or", "not"):
            raise self.unexpected()
        self._advance()
        if token[0].isdigit():
            return ("number", float(token))
        if not self._take("("):
            return ("name", token)
        arguments: list[Node] = []
        while not self._take(")"):
            if arguments and not self._take(","):
                raise self.unexpected()
            arguments.append(self.disjunction())
        return ("call", token, *arguments)


def names(node: Node) -> Iterator[str]:
    """The names that an expression refers to, functions not among them."""
    if node[0] == "name":
        yield str(node[1])
    for part in node[1:]:
        if isinstance(part, tuple):
            yield from names(part)
