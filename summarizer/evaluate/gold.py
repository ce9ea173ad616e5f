"""Gold records as FORMAT.md of the corpus describes them, and the folders that hold them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.errors import UsageError

Half = Literal["odd", "even"]


class GoldModel(BaseModel):
    """Frozen; fields that a corpus adds for its own use are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldTarget(GoldModel):
    """A target: a name, or a counted group."""

    name: str
    type: str = "unknown"
    count: int | None = None
    country: str | None = None


class GoldSanction(GoldModel):
    """One action by one authority, or by several acting jointly, on one occasion."""

    status: str
    imposers: tuple[str, ...] = ()
    targets: tuple[GoldTarget, ...] = ()
    date: str | None = None
    legal_authority: str | None = None
    primary: bool = True
    evidence: str


class GoldLaunch(GoldModel):
    """One launch event, or an aggregate of several."""

    launching_party: str
    status: str
    count: int | None = None
    missile_type: str | None = None
    date: str | None = None
    location: str | None = None
    range_km: float | None = None
    altitude_km: float | None = None
    primary: bool = True
    evidence: str


class GoldQuote(GoldModel):
    """A direct quotation; the paragraphs of a long one are joined by a line break."""

    text: str
    speaker: str | None = None
    speaker_role: str | None = None
    cue: str | None = None


class GoldActor(GoldModel):
    """A named person or body, or a country acting as a party."""

    name: str
    aliases: tuple[str, ...] = ()
    type: str
    country: str | None = None


class Gold(GoldModel):
    """Everything that is to be found in one article."""

    id: str
    published: str | None = None
    relevant: bool = True
    sanctions: tuple[GoldSanction, ...] = ()
    launches: tuple[GoldLaunch, ...] = ()
    quotes: tuple[GoldQuote, ...] = ()
    actors: tuple[GoldActor, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """An article's file and its gold records."""

    path: Path
    gold: Gold


def load_corpus(
    corpus: Path, *, articles: Path | None = None, only: Half | None = None
) -> tuple[Case, ...]:
    """Return the cases of a corpus in the order of their names.

    Args:
        corpus: holds `articles/NNN.txt` and `gold/NNN.json`; or, with `articles` given, the gold
            files themselves.
        articles: the folder of the articles, where it does not stand beside the gold.
        only: every second article: those that come 1st, 3rd, ... in the order of names, or
            those that come 2nd, 4th, ...

    Raises:
        UsageError: if there is no gold, or an article is missing, or gold cannot be read.
    """
    gold_folder = corpus / "gold" if (corpus / "gold").is_dir() else corpus
    article_folder = articles or corpus / "articles"
    paths = sorted(gold_folder.glob("*.json"))
    if not paths:
        raise UsageError(f"There are no gold records (*.json) in {gold_folder}.")
    start, step = {"odd": (0, 2), "even": (1, 2), None: (0, 1)}[only]
    return tuple(_load_case(path, article_folder) for path in paths[start::step])


def _load_case(path: Path, articles: Path) -> Case:
    article = articles / f"{path.stem}.txt"
    if not article.is_file():
        raise UsageError(f"{path} has no article: {article} is missing.")
    try:
        return Case(article, Gold.model_validate_json(path.read_bytes()))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"]))
        raise UsageError(
            f"{path} is not gold as FORMAT.md says: {where}: {first['msg']}."
        ) from error
