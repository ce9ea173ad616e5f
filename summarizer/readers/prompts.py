"""The prompt template for reading, and the article as it is shown to a model.

A template is a Markdown file in `prompts/` with a front matter (name, version) and a worked
example. The part before the article is the same for every article, so that services can keep it
in their cache; the article comes last, in a message of its own, and goes through no template
engine: what stands in it is passed on as it is.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from summarizer.data import data_folder
from summarizer.errors import ConfigurationError
from summarizer.grounding import complaints
from summarizer.readers.outcomes import judge
from summarizer.records.article import Article, text_digest
from summarizer.records.drafts import current_check
from summarizer.text.layout import Role
from summarizer.text.patterns import lazy

_FRONT_MATTER = lazy(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIELD = lazy(r"^(\w+):[ \t]*(.*)$", re.MULTILINE)
_EXAMPLE = lazy(r"^# Example article\n(.*?)\n\n# Example answer\n(.*)\Z", re.DOTALL | re.MULTILINE)
_NUMBER = re.compile(r"^\[\d+\] ", re.MULTILINE)

SUSPICIOUS_NOTE = "(left out: this sentence addresses the reading software)"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A template read from `prompts/`.

    Attributes:
        name: What the template is for.
        version: Changes whenever an answer to it could.
        text: All that is said before the article.
    """

    name: str
    version: str
    text: str


@cache
def load_prompt(name: str = "read", check: Callable[[Prompt], None] | None = None) -> Prompt:
    """Return a template after its worked example was checked.

    Args:
        name: Of the template's file in `prompts/`.
        check: What holds the example against its rules; by default, those for reading.

    Raises:
        ConfigurationError: if the template or its example does not hold.
    """
    prompt = parse_prompt(_source(name))
    (check or check_example)(prompt)
    return prompt


def prompt_version(name: str) -> str | None:
    """Return the version that a template has now; None: there is no such template any more."""
    try:
        return parse_prompt(_source(name)).version
    except (FileNotFoundError, ConfigurationError):
        return None


def _source(name: str) -> str:
    return data_folder("prompts").joinpath(f"{name}.md").read_text(encoding="utf-8")


def parse_prompt(source: str) -> Prompt:
    """Return the parts of a template.

    Raises:
        ConfigurationError: if it has no front matter with a name and a version.
    """
    front = _FRONT_MATTER.match(source)
    fields = dict(_FIELD.findall(front.group(1))) if front else {}
    if front is None or not fields.get("name") or not fields.get("version"):
        raise ConfigurationError(
            "A prompt must begin with a front matter that gives its name and version."
        )
    return Prompt(fields["name"], fields["version"], source[front.end() :].strip())


def check_example(prompt: Prompt) -> None:
    """Hold the worked example to the rules that a model's answer is held to.

    Raises:
        ConfigurationError: if the example is missing or breaks a rule; a model would copy it.
    """
    example = _EXAMPLE.search(prompt.text)
    if example is None:
        raise ConfigurationError(f"The prompt {prompt.name!r} lacks its worked example.")
    article = _example_article(_NUMBER.sub("", example.group(1)))
    token = current_check.set(None)
    try:
        verdict = judge(example.group(2))
    finally:
        current_check.reset(token)
    wrong = complaints(article, verdict.draft) if verdict.draft else verdict.complaints
    if wrong:
        raise ConfigurationError(f"The example in the prompt {prompt.name!r} is wrong: {wrong[0]}")


def _example_article(text: str) -> Article:
    digest = text_digest(text)
    return Article(id=digest[:16], source="example", text=text, sha256=digest)


def show_article(article: Article) -> str:
    """Return the message that holds the article: its numbered sentences between two markers."""
    return between_markers("ARTICLE", _lines(article))


def between_markers(name: str, lines: Iterable[str]) -> str:
    """Return the lines between two marker lines, which nothing inside can stand for."""
    text = "\n".join(lines)
    marker = f"=== {name} {_absent(text)} ==="
    return f"{marker}\n{text}\n{marker}"


def _absent(text: str) -> str:
    """Return hexadecimal digits that do not occur in the text."""
    digest = text_digest(text)[:12]
    while digest in text:
        digest = hashlib.sha256(digest.encode()).hexdigest()[:12]
    return digest


def _lines(article: Article) -> Iterator[str]:
    """Yield a line for each sentence; page furniture is no part of the article."""
    paragraph = None
    for sentence in article.sentences:
        if sentence.role is Role.FURNITURE:
            continue
        if paragraph not in (None, sentence.paragraph):
            yield ""
        paragraph = sentence.paragraph
        words = article.text[sentence.start : sentence.end]
        if sentence.is_evidence:
            yield f"[{sentence.number}] {words}"
        else:
            yield SUSPICIOUS_NOTE if sentence.role is Role.SUSPICIOUS else words
