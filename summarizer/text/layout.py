"""Sentences with roles."""
from dataclasses import dataclass
from enum import StrEnum
class Role(StrEnum):
    TITLE = "title"
    BYLINE = "byline"
    BODY = "body"
    FURNITURE = "furniture"
    SUSPICIOUS = "suspicious"
@dataclass(frozen=True, slots=True)
class Sentence:
    number: int
    start: int
    end: int
    paragraph: int
    role: Role = Role.BODY
    @property
    def is_evidence(self) -> bool:
        return self.role in (Role.BODY, Role.TITLE)
def read_layout(text: str) -> tuple[Sentence, ...]:
    raise NotImplementedError
