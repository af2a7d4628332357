"""Answers the questions that `questions.py` writes, a line each, as `tests/c/vectors.c` does."""

import sys

from echeance._echeance import evaluate_json

read = sys.stdin.buffer
while length := read.readline():
    question = read.read(int(length)).decode()
    read.readline()
    answer, _ = evaluate_json(question)
    sys.stdout.buffer.write(answer.encode() + b"\n")
