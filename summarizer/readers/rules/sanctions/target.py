"""Whom an action is aimed at, while it is read: what a draft says, without its costs."""

from typing import NamedTuple

from summarizer.records.sanction import TargetDraft, TargetKind


class Target(NamedTuple):
    """A named target or a counted group; the slots are those of `TargetDraft`."""

    text: str
    name: str | None = None
    kind: TargetKind = TargetKind.UNKNOWN
    nationality: str | None = None
    location: str | None = None
    aliases: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()

    @property
    def is_homed(self) -> bool:
        """Whether it is told whose the target is, or where it is based."""
        return self.nationality is not None or self.location is not None

    def draft(self) -> TargetDraft:
        """Return the target in the form every reader answers in."""
        return TargetDraft(
            text=self.text,
            name=self.name,
            kind=self.kind,
            nationality=self.nationality,
            location=self.location,
            aliases=list(self.aliases),
            identifiers=list(self.identifiers),
        )
