"""The model reader: instructor over openai, both imported when the first article is read."""

from summarizer.readers.llm.reader import LlmReader

__all__ = ["LlmReader"]
