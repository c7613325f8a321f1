"""A score as others read it: one plain object for programs, the contract of `plan --json`, or lines for people."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, assert_never

from meditate.score import Cue, Fit, PartStart, Quiet, Say, SceneChange, Score, SectionStart, Strike
from meditate.tongue import decimal, marked, tr
from meditate.units import Seconds, clock_face

DIGITS = 6
"""Microseconds: finer than a frame."""

FITS = {
    Fit.BREATH: marked("on the breath"),
    Fit.LOOSE: marked("not on the breath, for want of room"),
    Fit.BRISK: marked("brisk, for want of room"),
    Fit.PART: marked("in part"),
}


def as_object(score: Score) -> dict[str, Any]:
    """What `plan --json` prints. All times are seconds from the first sample, those of words too; `length` counts from
    the opening bell, which is struck after `delay`.

    The breath is as it is played, filling the length with whole breaths; of a ramp it is the mean.
    """
    told: dict[str, Any] = {"length": None if score.open_ended else _rounded(score.length)}
    if score.open_ended:
        told["open"] = True
    if score.lead:
        told["delay"] = _rounded(score.lead)
    return told | {
        "fit": score.fit.value,
        "breath": _breath(score),
        "silence": None if score.open_ended else round(score.silence, DIGITS),
        "cues": [_scene_at_the_start(score), *_cues(score)],
    }


def as_lines(score: Score) -> Iterator[str]:
    """A line for each cue: when, what kind, which words."""
    for cue in as_object(score)["cues"]:
        often = f", {cue['strikes']} strikes" if "strikes" in cue else ""
        yield f"{position_face(cue['start']):>9}  {cue['kind']:<7}  {cue['text']}{often}".rstrip()


def summary(score: Score) -> str:
    """The whole score in one line."""
    lines, breaths = len(score.says), len(score.breaths)
    said = [tr("until you end it") if score.open_ended else clock_face(score.length)]
    if score.lead:
        said.append(tr("begun {time} before its bell").format(time=clock_face(score.lead)))
    if lines:
        quiet = [] if score.open_ended else [tr("{percent:.0f} % silence").format(percent=score.silence * 100)]
        said += [tr("%n line(s)", "", lines), *quiet, tr(FITS[score.fit])]
    if score.left_out and score.fit is not Fit.PART:
        said.append(tr("%n left out", "", len(score.left_out)))
    many = tr("breaths of {seconds} s") if score.open_ended else tr("%n breath(s) of {seconds} s", "", breaths)
    return ", ".join([*said, many.format(seconds=decimal(score.length / breaths, ".1f"))])


def position_face(seconds: Seconds) -> str:
    """`0:06.0`, or `1:06:48.0` from an hour on; not rounded up, so that nothing seems to come late."""
    tenths = int(seconds * 10 + 1e-6)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    clock = f"{hours}:{minutes:02}" if hours else f"{minutes}"
    return f"{clock}:{rest // 10:02}.{rest % 10}"


def _breath(score: Score) -> dict[str, Any]:
    count = len(score.breaths)
    parts = zip(*(breath.pattern.parts for breath in score.breaths), strict=True)
    return {
        "pattern": [_rounded(sum(part) / count) for part in parts],
        "cycle": _rounded(score.length / count),
        "cycles": None if score.open_ended else count,
    }


def _scene_at_the_start(score: Score) -> dict[str, Any]:
    return _row(Cue(0.0, 0.0, SceneChange(score.scene)), "scene", score.scene)


def _from_first_sample(cue: Cue, score: Score) -> Cue:
    return replace(cue, start=cue.start + score.lead, end=cue.end + score.lead) if score.lead else cue


def _cues(score: Score) -> Iterator[dict[str, Any]]:
    """Each cue; where a wind-down slows the lines, each of them with its pace."""
    for cue in score.cues:
        row = _cue(_from_first_sample(cue, score))
        yield row | {"pace": cue.what.pace} if score.wind_down and isinstance(cue.what, Say) else row


def _cue(cue: Cue) -> dict[str, Any]:
    match cue.what:
        case Say(line, section, text):
            row = _row(cue, "say", text, section, line)
            return row | {"words": _words(cue, cue.what)} if cue.what.words else row
        case Strike(role, strikes, gap):
            row = _row(cue, "bell", role.value)
            return row | {"strikes": strikes, "gap": gap} if strikes > 1 else row
        case PartStart(name):
            return _row(cue, "part", name)
        case Quiet(name):
            return _row(cue, "silence", name)
        case SceneChange(name):
            return _row(cue, "scene", name)
        case SectionStart(section, title):
            return _row(cue, "section", title, section)
        case _:
            assert_never(cue.what)


def _row(cue: Cue, kind: str, text: str, section: int | None = None, line: int | None = None) -> dict[str, Any]:
    return {
        "start": _rounded(cue.start), "end": _rounded(cue.end), "kind": kind, "text": text,
        "section": section, "line": line,
    }  # fmt: skip


def _words(cue: Cue, say: Say) -> list[list[float | int]]:
    return [
        [_rounded(cue.start + word.start), _rounded(cue.start + word.end), word.first, word.last] for word in say.words
    ]


def _rounded(seconds: Seconds) -> Seconds:
    return round(seconds, DIGITS)
