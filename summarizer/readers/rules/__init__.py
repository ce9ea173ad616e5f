"""The deterministic reader: rules and tables over sentences, offline, in milliseconds."""

from summarizer.readers.rules.reader import RulesReader

__all__ = ["RulesReader"]
