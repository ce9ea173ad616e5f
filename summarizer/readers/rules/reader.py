"""The deterministic reader: an article in, a draft out, without network, model or chance."""

from summarizer.readers.base import Reading
from summarizer.readers.rules.actors import find_actors
from summarizer.readers.rules.launches.finding import find_launches
from summarizer.readers.rules.sanctions.finding import find_sanctions
from summarizer.readers.rules.scene import Scene
from summarizer.readers.rules.speech.quotes import find_quotes
from summarizer.readers.rules.summary import choose_summary
from summarizer.readers.rules.tidy import tidied
from summarizer.records.article import Article
from summarizer.records.summary import Draft, ReaderInfo, ReaderName


class RulesReader:
    """Reads any English news article on sanctions and launches; the same answer every time."""

    async def read(self, article: Article) -> Reading:
        """Return what the rules copy from the article; never fails."""
        return Reading(self.draft_article(article), ReaderInfo(name=ReaderName.RULES))

    def draft_article(self, article: Article) -> Draft:
        """Return the draft of an article."""
        article = tidied(article)
        scene = Scene(article)
        sanctions = find_sanctions(scene)
        launches = find_launches(scene)
        headline, summary = choose_summary(scene, [*sanctions, *launches])
        return Draft(
            headline=headline,
            summary=summary,
            sanctions=sanctions,
            launches=launches,
            quotes=find_quotes(scene),
            actors=find_actors(scene, sanctions),
        )
