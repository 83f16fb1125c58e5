"""What articles come to: what the cache knows is not checked again, and what it does not know is, over the cores."""

from argparse import Namespace
from collections.abc import Generator, Iterable, Iterator

from factlint import parallel
from factlint.commands.books import Books
from factlint.errors import ConfigError, RuleError
from factlint.finding import Failure, Result
from factlint.jobs import Job, guarded
from factlint.kept import Kept, Keys
from factlint.read import source_of

# Findings of one article. Where there are more, it is no article, or one rule is no good for it.
_MOST = 4_000

Found = tuple[str, bytes] | Failure


class Results:
    """The results of one run."""

    def __init__(self, options: Namespace, books: Books) -> None:
        self._books = books
        self._processes = options.jobs or parallel.cores()
        self._kept = None if options.no_cache else Kept()
        self._keys: dict[str, Keys] = {}
        self._running: Generator[tuple[bytes, Result], None, None] | None = None
        # A rule that cannot be used, or named, is told before any article is read.
        settings = books.settings("-")
        if self._kept is None:
            books.book(settings)
        else:
            proven = self._key_maker(books.stamp(settings)).of("", b"")
            if proven not in self._kept:
                books.book(settings)
                self._kept.put(proven)

    def of(self, articles: Iterable[Found]) -> Iterator[Result]:
        """The result of each article, in their order, each as soon as it and those before it are known.

        A result has its source only where there is something to quote: clean articles are many.
        """
        self._running = parallel.run(map(self._task, articles), self.check, self._processes)
        for key, result in self._running:
            if key and self._kept and not result.failures:
                self._kept.put(key, result.findings)
            yield result

    def end(self) -> None:
        """Ends what still runs, and keeps what was found for the next run."""
        if self._running:
            self._running.close()
        if self._kept:
            self._kept.save()

    def check(self, job: Job) -> Result:
        """Checks one article, whatever the cache knows."""
        from factlint.lint import lint  # late: it imports all that reads, relates and judges

        settings = job.settings
        result = lint(job.path, job.data, self._books.book(settings), settings.published, settings.house)
        found = len(result.findings)
        if found > _MOST:
            cut = Failure(job.path, f"{found:,} findings, of which only the first {_MOST:,} are told")
            result = result._replace(findings=result.findings[:_MOST], failures=(*result.failures, cut))
        return result if found else result._replace(source="")

    def again(self, path: str, data: bytes) -> Result:
        """Checks an article that was checked before, with other bytes, and keeps nothing."""
        return guarded(self.check, self.job(path, data))

    def job(self, path: str, data: bytes) -> Job:
        return Job(path, data, self._books.settings(path))

    def _task(self, found: Found) -> Job | Result:
        if isinstance(found, Failure):
            return Result(found.path, "", (), (found,))
        path, data = found
        try:
            job = self.job(path, data)
            if self._kept is None:
                return job
            key = self._key_maker(self._books.stamp(job.settings)).of(path, data)
        except (ConfigError, RuleError) as error:  # of a folder below: the articles of others are still checked
            return Result(path, "", (), (Failure(path, str(error)),))
        findings = self._kept.get(key, path)
        if findings is None:
            return job._replace(key=key)
        return Result(path, source_of(path, data) if findings else "", findings)

    def _key_maker(self, stamp: str) -> Keys:
        if stamp not in self._keys:
            self._keys[stamp] = Keys(stamp)
        return self._keys[stamp]
