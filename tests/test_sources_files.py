"""Articles from bytes, files, folders, patterns and standard input."""

import io
import sys

import pytest

from summarizer.errors import SourceError
from summarizer.sources import (
    article_from_bytes,
    article_from_text,
    article_warnings,
    expand_sources,
    files,
    read_article,
    read_sources,
)

TEXT = "The firm’s café was listed. “It is not ours,” he said, and left for the coast."

ENCODED = [
    (TEXT.encode(), None),
    (b"\xef\xbb\xbf" + TEXT.encode(), None),
    (TEXT.encode("utf-16"), None),
    (TEXT.encode("utf-32"), None),
    (b"\xfe\xff" + TEXT.encode("utf-16-be"), None),
    (TEXT.encode("utf-16-le"), "utf-16-le"),
    (TEXT.encode("utf-16-be"), "utf-16-be"),
]


@pytest.mark.parametrize(("data", "guess"), ENCODED)
def test_encodings(data, guess):
    article = article_from_bytes(data)
    assert (article.text, article.guessed_encoding) == (TEXT, guess)


def test_stray_western_bytes_are_a_guess_that_is_told():
    text = "The firm’s answer was short. " + "It said no more about the matter. " * 20
    article = article_from_bytes(text.encode("cp1252"))
    assert (article.text, article.guessed_encoding) == (text, "cp1252")
    assert "encoding_guessed" in [warning.code.value for warning in article_warnings(article)]


def test_other_encodings_are_detected():
    text = "Министерство заявило в четверг, что ракета упала в море. Это было далеко от берега." * 5
    article = article_from_bytes(text.encode("koi8-r"))
    assert article.text == text
    assert article.guessed_encoding


def test_line_ends_change_and_nothing_else():
    article = article_from_text("\ufeffOne\xa0two.\r\n\r\nCafe\u0301 “x”.\rEnd.\n")
    assert article.text == "One\xa0two.\n\nCafe\u0301 “x”.\nEnd.\n"


def test_the_id_is_the_head_of_the_digest_and_depends_on_the_text_alone():
    one, other = (
        article_from_text("One text.", source="a"),
        article_from_text("One text.", source="b"),
    )
    assert one.id == other.id == one.sha256[:16]
    assert one.id != article_from_text("Another text.").id


NO_TEXT = [
    (b"", "no text"),
    (b" \n\t ", "no text"),
    (b"%PDF-1.7 \x00\x01", "not plain text"),
    (b"PK\x03\x04rest", "not plain text"),
    (b"\x00\x01\x02\x03" * 50, "not plain text"),
    (b"\xff\xfea", "broken"),
]


@pytest.mark.parametrize(("data", "reason"), NO_TEXT)
def test_what_is_no_article_is_refused_in_one_sentence(data, reason):
    with pytest.raises(SourceError, match=reason) as raised:
        article_from_bytes(data)
    assert str(raised.value).count(".") == 1


def test_half_characters_are_refused():
    with pytest.raises(SourceError, match="broken characters"):
        article_from_text("One \ud800 two.")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.txt", "sub/c.TXT", "notes.md"):
        (tmp_path / name).write_text(f"The text of {name} is here.", encoding="utf-8")
    return tmp_path


def test_folders_patterns_and_files_expand_sorted_and_once(folder):
    found = expand_sources([folder, folder / "a.txt", str(folder / "*.md")])
    assert [name.removeprefix(f"{folder}/") for name in found] == [
        "a.txt",
        "b.txt",
        "sub/c.TXT",
        "notes.md",
    ]
    assert [a.source for a in read_sources([folder / "*.txt"])] == [
        str(folder / "a.txt"),
        str(folder / "b.txt"),
    ]


def test_what_gives_no_article_says_so(folder, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(SourceError, match="holds no"):
        expand_sources([empty])
    with pytest.raises(SourceError, match="nothing matches"):
        expand_sources([str(folder / "*.pdf")])
    with pytest.raises(SourceError, match="no such file"):
        read_article(folder / "missing.txt")
    with pytest.raises(SourceError, match="It is a folder"):
        read_article(folder)


@pytest.mark.parametrize("source", ["", " "])
def test_a_blank_source_is_refused(folder, monkeypatch, source):
    monkeypatch.chdir(folder)
    with pytest.raises(SourceError, match="without a name"):
        expand_sources([source])
    with pytest.raises(SourceError, match="without a name"):
        read_article(source)


@pytest.mark.parametrize("source", ["A long text. " * 40, "a\0b"])
def test_a_text_given_for_a_path_is_refused(source):
    for read in (read_article, lambda each: expand_sources([each])):
        with pytest.raises(SourceError, match="is no path"):
            read(source)


def test_what_never_ends_is_refused(monkeypatch):
    monkeypatch.setattr(files, "_LARGEST", 1000)
    with pytest.raises(SourceError, match="larger than any article"):
        read_article("/dev/zero")


def test_a_file_named_in_two_ways_is_one_source(folder):
    name = str(folder / "a.txt")
    assert expand_sources([name, f"{folder}/./a.txt"]) == [name]


def test_an_error_names_its_article(folder):
    (folder / "blank.txt").write_text(" ", encoding="utf-8")
    with pytest.raises(SourceError, match=r"blank\.txt: There is no text"):
        read_article(folder / "blank.txt")


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    article = read_article("-")
    assert (article.text, article.source) == (TEXT, "-")
