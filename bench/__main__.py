"""Runs the benches named on the command line, or all, and prints a row for each figure.

Exit status 1 when a promise is not kept. The machine's noise is in every row: run it on a quiet one.
"""

import sys
from collections.abc import Callable, Iterator

from bench import (
    answers,
    bedtime,
    breath,
    closing_bell,
    export,
    history,
    planning,
    scenes,
    sitting,
    stage,
    start,
    texts,
    tray,
    updates,
    voices,
    writing,
)
from bench.figure import Figure

BENCHES: dict[str, Callable[[], Iterator[Figure]]] = {
    "planning": planning.figures,
    "breath": breath.figures,
    "texts": texts.figures,
    "answers": answers.figures,
    "history": history.figures,
    "export": export.figures,
    "start": start.figures,
    "sitting": sitting.figures,
    "stage": stage.figures,
    "scenes": scenes.figures,
    "updates": updates.figures,
    "tray": tray.figures,
    "bell": closing_bell.figures,
    "bedtime": bedtime.figures,
    "voices": voices.figures,
    "writing": writing.figures,
}


def main() -> int:
    """Measure, print, judge."""
    wanted = sys.argv[1:] or list(BENCHES)
    unknown = [name for name in wanted if name not in BENCHES]
    if unknown:
        print(f"no bench called {unknown[0]!r}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    kept = True
    for name in wanted:
        for figure in BENCHES[name]():
            print(figure, flush=True)
            kept = kept and figure.kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
