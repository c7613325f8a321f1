"""The flow: a script's items as steps to be laid one after the other, each with the rest that stands before it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from meditate.clip import Spoken, Word
from meditate.plan.tone import Tone, Tones
from meditate.script.model import BellMark, Breathe, Line, Pause, SceneMark, Script, SilenceMark
from meditate.units import Seconds


class Gap(Enum):
    """What stands before a step when its writer wrote nothing."""

    NONE = 0
    LINE = 1
    SECTION = 2


@dataclass(frozen=True, slots=True)
class Rest:
    """What a writer wrote between two steps; it replaces the gap."""

    seconds: Seconds = 0.0
    """Fixed time: pauses, named silences, pauses in breaths at the pattern's own cycle."""
    breaths: int = 0
    """Whole breaths to be guided through, after the fixed time."""
    elastic: int = 0
    """How many elastic silences share what is left."""
    named: str = ""
    """Its name in the score; empty for a mere pause."""


@dataclass(frozen=True, slots=True)
class Step:
    """A line or a bell, to be laid after what comes before."""

    item: int
    section: int
    gap: Gap
    rest: Rest | None
    duration: Seconds
    line: int | None
    """None for a bell."""
    optional: bool = False
    scene: str | None = None
    """A change of picture on the way here."""
    early: bool = False
    """Whether the picture changes before the rest, as it is written, and not at its end."""
    opens: bool = False
    """Whether its section begins with it."""
    tone: Tone | None = None
    """How its line is said; None for a bell."""


@dataclass(frozen=True, slots=True)
class Flow:
    """All steps in order, and what is left to wait after the last."""

    steps: tuple[Step, ...]
    after: Rest | None
    scene: str
    """The picture before the first step."""
    last: str | None = None
    """The picture that it ends with, where that changes after the last step."""
    closing: int | None = None
    """The item that the closing lines begin with; None once they have begun, or where there are none."""

    def without(self, lines: frozenset[int]) -> "Flow":
        """The same without these lines; what stood before a dropped line stands before the next one."""
        if not lines:
            return self
        kept: list[Step] = []
        owed: list[Step] = []
        for step in self.steps:
            if step.line in lines:
                owed.append(step)
            else:
                kept.append(_with_owed(step, owed))
                owed = []
        after = next((step.rest for step in reversed(owed) if step.rest), None) or self.after
        begins = _begun(kept) if self.steps and kept and self.steps[0].gap is Gap.NONE else tuple(kept)
        last = self.last or next((step.scene for step in reversed(owed) if step.scene), None)
        return replace(self, steps=begins, after=after, last=last)

    def since(self, item: int) -> "Flow":
        """What comes after this item."""
        steps = tuple(step for step in self.steps if step.item > item)
        closing = self.closing if self.closing is not None and self.closing > item else None
        return Flow(steps, self.after, self._scene_at(item + 1), self.last, closing)

    def first(self, count: int) -> "Flow":
        """Only that many steps, or all where there are no more."""
        return self if count >= len(self.steps) else replace(self, steps=self.steps[:count], after=None, last=None)

    def at_once(self) -> "Flow":
        """The same without any wait before the first step, which is wanted for certain."""
        if not self.steps:
            return self
        first = replace(self.steps[0], gap=Gap.NONE, rest=None, optional=False)
        return replace(self, steps=(first, *self.steps[1:]))

    def _scene_at(self, item: int) -> str:
        return next((step.scene for step in reversed(self.steps) if step.scene and step.item < item), self.scene)


def _begun(steps: Sequence[Step]) -> tuple[Step, ...]:
    return (replace(steps[0], gap=Gap.NONE), *steps[1:]) if steps else ()


def _with_owed(step: Step, owed: list[Step]) -> Step:
    if not owed:
        return step
    gaps = max((s.gap for s in [*owed, step]), key=lambda gap: gap.value)
    rests = [s.rest for s in [*owed, step] if s.rest]
    changes = next((s for s in reversed([*owed, step]) if s.scene), step)
    opens = step.opens or any(s.opens and s.section == step.section for s in owed)
    return replace(
        step, gap=gaps, rest=rests[-1] if rests else None, scene=changes.scene, early=changes.early, opens=opens
    )


def flow(
    script: Script, spoken: Sequence[Spoken], tones: Tones, cycle: Seconds, ring: Seconds, sections: range
) -> Flow:  # fmt: skip
    """The steps of these sections with their durations in these tones; what is not read of a book costs little.

    `cycle` is what a written breath lasts; without bells (`ring` 0) a bell mark is passed over.
    """
    steps: list[Step] = []
    rest: Rest | None = None
    scene, first_scene, line, section_before = None, script.scene, 0, -1
    passed = early = False
    for number, (section, item) in enumerate(script.numbered()):
        if section >= sections.stop:
            rest = scene = None
            break
        match item:
            case Line() | BellMark():
                is_line = isinstance(item, Line)
                if not is_line and not ring:
                    continue
                if section < sections.start:
                    first_scene, scene, rest, passed = scene or first_scene, None, None, True
                    line += is_line
                    continue
                opens = section != section_before
                gap = Gap.NONE if not steps else Gap.SECTION if opens else Gap.LINE
                if not steps and scene and not passed:
                    first_scene, scene = scene, None
                tone = tones(line) if is_line else None
                duration = spoken[line].duration * spoken[line].pace / tone.pace if tone else ring
                steps.append(
                    Step(number, section, gap, rest, duration, line if is_line else None,
                         isinstance(item, Line) and item.optional, scene, early, opens, tone)
                )  # fmt: skip
                line += is_line
                rest, scene, section_before = None, None, section
            case SceneMark():
                scene, early = item.name, rest is None
            case _:
                rest = _joined(rest or Rest(), item, cycle)
    return Flow(tuple(steps), rest, first_scene, scene, _closing(steps))


def _closing(steps: Sequence[Step]) -> int | None:
    """The closing lines are the last section, or the last line of a text of one section."""
    if len(steps) < 2:
        return None
    first = next(step for step in steps if step.section == steps[-1].section)
    return steps[-1].item if first is steps[0] else first.item


def _joined(rest: Rest, item: Pause | Breathe | SilenceMark, cycle: Seconds) -> Rest:
    match item:
        case Pause(seconds, breaths):
            return replace(rest, seconds=rest.seconds + (seconds or 0.0) + (breaths or 0.0) * cycle)
        case Breathe(breaths):
            return replace(rest, breaths=rest.breaths + breaths, named=rest.named or "breathe")
        case SilenceMark(None):
            return replace(rest, elastic=rest.elastic + 1, named="silence")
        case SilenceMark(seconds):
            return replace(rest, seconds=rest.seconds + (seconds or 0.0), named="silence")


def at_pace(spoken: Spoken, pace: float) -> Spoken:
    """The same line at another pace, as far as can be known before it is said so."""
    if spoken.pace == pace:
        return spoken
    by = spoken.pace / pace
    words = tuple(Word(w.start * by, w.end * by, w.first, w.last) for w in spoken.words)
    return Spoken(spoken.duration * by, pace, words, spoken.timing, measured=False)
