"""The async core for callers who do not await; works inside a running event loop, too."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Iterator
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self, TypeVar

T = TypeVar("T")


class LoopThread:
    """An event loop in a thread of its own; leaving the context cancels what still runs in it."""

    def __init__(self) -> None:
        self._ready = Event()
        self._thread = Thread(target=self._serve, name="summarizer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run the coroutine there, and return its result or raise its error here."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def _serve(self) -> None:
        asyncio.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._ready.set()
        await self._stop.wait()


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Return the coroutine's result."""
    with LoopThread() as thread:
        return thread.run(coroutine)


async def _next(stream: AsyncGenerator[T, None]) -> list[T]:
    """Return the next item, or nothing at the end."""
    try:
        return [await anext(stream)]
    except StopAsyncIteration:
        return []


def iterate(stream: AsyncGenerator[T, None]) -> Iterator[T]:
    """Yield what the stream yields; it goes on working while the caller uses an item."""
    with LoopThread() as thread:
        try:
            while items := thread.run(_next(stream)):
                yield from items
        except GeneratorExit:  # the caller wants no more; after an interrupt, it is cancelled
            thread.run(stream.aclose())
            raise
