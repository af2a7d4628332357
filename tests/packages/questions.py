"""Writes the question of each vector as `tests/c/vectors.c` reads them."""

import json
import sys
from pathlib import Path

for file in sorted((Path(__file__).parent.parent / "vectors").glob("*.json")):
    vectors = json.loads(file.read_text(encoding="utf-8"))
    for case in vectors.get("cases", ()):
        if "text" in case:
            question = case["text"].encode()
        else:
            asked = {"rule": vectors["rule"], **case["question"]}
            question = json.dumps(asked, ensure_ascii=False).encode()
        sys.stdout.buffer.write(b"%d\n%s\n" % (len(question), question))
