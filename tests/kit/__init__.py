"""The conformance kit: vectors, generated cases and a runner, for any implementation."""
