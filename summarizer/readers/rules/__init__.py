"""The deterministic reader: rules and tables over sentences, offline, in milliseconds."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.readers.rules.reader import RulesReader

__all__ = ["RulesReader"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as the language has it
    """Import the reader at its first use: its tables take a while to load."""
    if name in __all__:
        from summarizer.readers.rules import reader  # noqa: PLC0415 - see above

        return getattr(reader, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
