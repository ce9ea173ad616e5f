import os
import re
import sysconfig
from pathlib import Path
from zipfile import ZipFile

import pytest
from support.command import ROOT, run

import summarizer
from summarizer.data import data_folder

BUILT, DIRECT = ROOT / ".make" / "dist", ROOT / ".make" / "direct"


def wheel(folder):
    found = sorted(folder.glob("*.whl"))
    if not found:
        pytest.skip("no wheel is built; `make test` builds it")
    with ZipFile(found[-1]) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


class TestWheel:
    def test_installs_one_name(self):
        tops = {name.split("/")[0] for name in wheel(BUILT)}
        assert {top for top in tops if not top.endswith(".dist-info")} == {"summarizer"}

    def test_carries_prompts_schemas_and_the_marker_for_type_checkers(self):
        names = set(wheel(BUILT))
        assert "summarizer/py.typed" in names
        for folder, ending in (("prompts", "*.md"), ("schemas", "*.schema.json")):
            files = sorted((ROOT / folder).glob(ending))
            assert files
            assert {f"summarizer/{folder}/{file.name}" for file in files} <= names

    def test_carries_every_module_and_nothing_of_the_tests(self):
        names = set(wheel(BUILT))
        modules = {str(path.relative_to(ROOT)) for path in (ROOT / "summarizer").rglob("*.py")}
        assert modules <= names
        assert not [name for name in names if "test" in Path(name).name]

    def test_is_the_same_from_the_source_distribution_as_from_the_checkout(self):
        assert wheel(BUILT) == wheel(DIRECT)


class TestInstalled:
    def test_is_what_is_tested(self):
        if not os.environ.get("EXPECT_INSTALLED"):
            pytest.skip("only `make test` promises it")
        assert Path(summarizer.__file__).is_relative_to(sysconfig.get_path("purelib"))

    @pytest.mark.parametrize("name", ["prompts", "schemas"])
    def test_finds_its_data(self, name):
        assert [
            file for file in data_folder(name).iterdir() if file.name.endswith((".md", ".json"))
        ]

    def test_a_folder_that_is_not_there_is_named(self):
        with pytest.raises(FileNotFoundError, match="nothing"):
            data_folder("nothing")


class TestDocumentation:
    def commands(self):
        return re.findall(r"^  (\w+)  ", run("--help").stdout.split("Commands:")[1], re.MULTILINE)

    def test_the_readme_tells_of_every_command(self):
        readme = (ROOT / "README.md").read_text()
        for command in self.commands():
            assert f"summarizer {command}" in readme

    def test_the_help_in_the_documentation_is_the_programs_own(self):
        page = (ROOT / "docs" / "cli.md").read_text()
        for command in self.commands():
            assert run(command, "--help", env={"COLUMNS": "90"}).stdout.rstrip() in page

    def test_the_readme_tells_of_every_setting(self):
        readme = (ROOT / "README.md").read_text()
        source = (ROOT / "summarizer" / "settings.py").read_text()
        for variable in re.findall(r'"((?:SUMMARIZER|OPENAI)_[A-Z_]+)"', source):
            assert variable in readme

    def test_every_python_example_of_the_readme_runs(self, monkeypatch):
        monkeypatch.chdir(ROOT)
        monkeypatch.setenv("SUMMARIZER_OFFLINE", "1")
        examples = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
        assert examples
        for example in examples:
            exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - the project's own text
