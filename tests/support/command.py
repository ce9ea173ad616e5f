"""The installed command, run as a user runs it."""

import os
import subprocess
import sys
from pathlib import Path

COMMAND = Path(sys.executable).with_name("summarizer")
ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = ROOT / "seeds"
RECORDINGS = ROOT / "tests" / "recordings"

_UNREACHABLE = "http://127.0.0.1:9"  # a proxy that is not there: only loopback can be reached
_NO_WAY_OUT = {
    "http_proxy": _UNREACHABLE,
    "https_proxy": _UNREACHABLE,
    "no_proxy": "127.0.0.1,localhost",
}


def run(
    *arguments: str | Path,
    stdin: str | bytes = "",
    env: dict[str, str] | None = None,
    cwd: Path = ROOT,
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end; its output is text, its exit code is not checked."""
    done = subprocess.run(
        [COMMAND, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        env={**os.environ, **_NO_WAY_OUT, **(env or {})},
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=120,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )
