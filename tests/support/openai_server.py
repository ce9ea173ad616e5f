"""A real server on loopback that answers like OpenAI's chat completions, and misbehaves on order.

It plays a script: one reply for each request, the last one again and again. It keeps the body of
every request, and its headers.
"""

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "test-model"


@dataclass(frozen=True)
class Reply:
    """What goes out; `hang` and `reset` send nothing."""

    status: int = 200
    body: str = ""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    reset: bool = False


Script = Callable[[dict[str, Any]], Reply]


def answer(
    content: object,
    *,
    finish_reason: str = "stop",
    refusal: str | None = None,
    usage: tuple[int, int, int] | None = (1000, 600, 200),
    model: str = MODEL,
) -> Reply:
    """A completion; content that is no string is written as JSON; usage: in, cached, out."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    body: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [
            {
                "index": 0,
                "finish_reason": finish_reason,
                "message": {"role": "assistant", "content": text, "refusal": refusal},
            }
        ],
    }
    if usage:
        prompt, cached, completion = usage
        body["usage"] = {
            "prompt_tokens": prompt,
            "completion_tokens": completion,
            "total_tokens": prompt + completion,
            "prompt_tokens_details": {"cached_tokens": cached},
        }
    return Reply(body=json.dumps(body))


def error(status: int, message: str = "no", *, code: str | None = None, **headers: str) -> Reply:
    """An error as the service words it; `Retry_After="2"` becomes a header."""
    body = json.dumps({"error": {"message": message, "type": code, "code": code}})
    return Reply(status, body, headers={k.replace("_", "-"): v for k, v in headers.items()})


def raw(body: str, content_type: str = "application/json") -> Reply:
    return Reply(body=body, content_type=content_type)


HANG = Reply(hang=True)
RESET = Reply(reset=True)
NO_CHOICES = raw(
    '{"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}'
)
ERROR_IN_200 = raw('{"error": {"message": "upstream failed", "code": 502}}')


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


class OpenAIServer:
    """The server; `url` is its base URL."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.most_at_once = 0
        self._script: Script = lambda _: error(500, "no script")
        self._lock = threading.Lock()
        self._at_once = 0
        self._released = threading.Event()
        self._http = _Http(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    @property
    def requests(self) -> int:
        return len(self.bodies)

    def play(self, *replies: Reply) -> None:
        """Give these replies in order, the last one for ever."""
        left = list(replies)
        self._script = lambda _: left.pop(0) if len(left) > 1 else left[0]

    def follow(self, script: Script) -> None:
        """Choose each reply by the body of its request."""
        self._script = script

    def close(self) -> None:
        self._released.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def _take(self, body: dict[str, Any], headers: dict[str, str]) -> Reply:
        with self._lock:
            self.bodies.append(body)
            self.headers.append(headers)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            return self._script(body)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                length = int(self.headers.get("content-length", 0))
                body = json.loads(self.rfile.read(length))
                reply = server._take(body, {k.lower(): v for k, v in self.headers.items()})
                try:
                    self._send(reply)
                finally:
                    with server._lock:
                        server._at_once -= 1

            def _send(self, reply: Reply) -> None:
                if reply.hang:
                    server._released.wait(60)
                    self.close_connection = True
                    return
                if reply.reset:
                    linger = struct.pack("ii", 1, 0)
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    self.connection.close()
                    self.close_connection = True
                    return
                content = reply.body.encode()
                with contextlib.suppress(ConnectionError):
                    self.send_response(reply.status)
                    self.send_header("content-type", reply.content_type)
                    self.send_header("content-length", str(len(content)))
                    for name, value in reply.headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@contextlib.contextmanager
def openai_server() -> Iterator[OpenAIServer]:
    server = OpenAIServer()
    try:
        yield server
    finally:
        server.close()


def schema_of(body: dict[str, Any]) -> dict[str, Any] | None:
    """The `json_schema` part of a request's `response_format`; None: there is none."""
    return (body.get("response_format") or {}).get("json_schema")
