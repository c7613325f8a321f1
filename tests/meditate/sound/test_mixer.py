"""The mixer, read the ways that players read it."""

import re
from dataclasses import replace
from itertools import pairwise
from threading import Thread

import numpy as np
import pytest

from meditate.breath import BreathPattern, whole_breaths
from meditate.errors import UnknownNameError, UsageError
from meditate.peal import Part, Peal
from meditate.score import Cue, Fit, Role, Say, Score, Strike
from meditate.sit import Levels, Sit
from meditate.sound.joint import joined
from meditate.sound.loudness import loudness, momentary, true_peak
from meditate.sound.mixer import Mixer, prepare
from meditate.units import RATE, Mono, Stereo, frames_at, gain

BARE = Sit(ambience=(), breath_tone=False)
PLAIN = replace(BARE, bell="none")
BEDS = Sit(bell="none")


def voice(seconds: float = 3.0, level: float = -18.0) -> Mono:
    """Something that hums and pauses like speech, at this loudness."""
    times = np.arange(round(seconds * RATE)) / RATE
    pulses = sum(np.cos(2 * np.pi * 140 * k * times + k * k) / k for k in range(1, 12))
    sound = pulses * np.clip(np.sin(2 * np.pi * 2.2 * times), 0, None) ** 2
    return (sound * gain(level - loudness(sound))).astype(np.float32)


CLIP = voice()


def said(text: str, pace: float, flat: float = 0.0) -> Mono:
    return CLIP


def nothing(text: str, pace: float, flat: float = 0.0) -> Mono:
    return np.zeros(0, dtype=np.float32)


def line(start: float, end: float, number: int = 0) -> Cue:
    return Cue(start, end, Say(number, 0, f"line {number}", 110))


def score(*cues: Cue, length: float = 40.0, ring: float = 6.0, fade: float = 0.0) -> Score:
    breaths = whole_breaths(BreathPattern(4, 0, 6, 0), 0.0, length)
    return Score(length, ring, Fit.BREATH, breaths, tuple(sorted(cues, key=lambda cue: cue.start)), fade=fade)


def bell(start: float, role: Role = Role.TEXT) -> Cue:
    return Cue(start, start + 5, Strike(role))


WHOLE = score(bell(0, Role.OPENING), line(10, 13), line(20, 21.5, 1), bell(30), bell(40, Role.CLOSING))


def heard(mixer: Mixer, start: float, end: float) -> Stereo:
    return mixer.render(frames_at(start), frames_at(end) - frames_at(start))


@pytest.mark.parametrize("block", [333, 1_024, 4_800])
def test_blocks_of_any_size_give_the_same_samples(block: int) -> None:
    sit = Sit(ambience=("forest", "rain"))
    total = frames_at(WHOLE.end)
    whole = Mixer(WHOLE, sit, said).render(0, total)
    mixer = Mixer(WHOLE, sit, said)
    pieces = [mixer.render(start, min(block, total - start)) for start in range(0, total, block)]
    assert np.array_equal(whole, np.concatenate(pieces))
    assert whole.dtype == np.float32


def test_samples_do_not_depend_on_what_was_asked_before() -> None:
    forwards, mixer = Mixer(WHOLE, Sit(), said).render(0, frames_at(WHOLE.end)), Mixer(WHOLE, Sit(), said)
    for start in (30 * RATE + 7, 5, 12 * RATE + 901):
        assert np.array_equal(mixer.render(start, 5_000), forwards[start : start + 5_000])


def test_threads_may_ask_at_the_same_time() -> None:
    mixer, found = Mixer(WHOLE, Sit(), said), {}

    def ask(start: int) -> None:
        found[start] = mixer.render(start, 3 * RATE)

    threads = [Thread(target=ask, args=(second * RATE,)) for second in range(0, 40, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    fresh = Mixer(WHOLE, Sit(), said)
    assert len(found) == 8
    assert all(np.array_equal(fresh.render(start, 3 * RATE), sound) for start, sound in found.items())


def test_outside_the_score_there_is_silence() -> None:
    mixer = Mixer(WHOLE, Sit(), said)
    assert not mixer.render(-5_000, 5_000).any()
    assert not mixer.render(frames_at(WHOLE.end), 5_000).any()
    assert mixer.render(10**12, 10).shape == (10, 2)
    assert mixer.render(0, 0).shape == (0, 2)
    around = mixer.render(-100, RATE)
    assert np.array_equal(around[100:], mixer.render(0, RATE - 100))


def test_a_line_begins_at_its_frame_and_is_as_loud_as_its_clip() -> None:
    mixer = Mixer(score(line(10, 13)), PLAIN, said)
    assert not heard(mixer, 0, 10).any()
    assert not heard(mixer, 13, 40).any()
    sound = heard(mixer, 10, 13)
    assert np.allclose(sound[300:-300, 0], CLIP[300:-300] * gain(-3.01), atol=1e-6)
    assert np.array_equal(sound[:, 0], sound[:, 1])
    assert loudness(sound) == pytest.approx(-18.0, abs=0.2)


def test_a_clip_longer_than_its_cue_fades_out_at_the_cues_end() -> None:
    loud = np.full(3 * RATE, 0.3, dtype=np.float32)
    mixer = Mixer(score(line(10, 12)), PLAIN, lambda text, *tone: loud)
    sound = heard(mixer, 10, 12)[:, 0]
    assert not heard(mixer, 12, 14).any()
    assert sound[-frames_at(0.09)] == pytest.approx(0.3 * gain(-3.01), rel=1e-3)
    assert 0.3 < sound[-frames_at(0.04)] / sound[RATE] < 0.7
    assert np.abs(np.diff(sound)).max() < 0.002


def test_a_clip_that_comes_in_time_is_heard_and_one_that_comes_late_never_begins_in_the_middle() -> None:
    shelf: dict[str, Mono] = {}
    mixer = Mixer(score(line(10, 13), line(20, 23)), PLAIN, lambda text, *tone: shelf.get(text, CLIP[:0]))
    assert not heard(mixer, 10, 11).any()
    shelf |= {"line 0": CLIP, "line 1": CLIP}
    assert not heard(mixer, 12, 13).any()
    assert heard(mixer, 20, 23).any()


def test_each_bell_has_the_volume_of_its_role() -> None:
    bells = score(bell(0, Role.OPENING), bell(20, Role.INTERVAL), bell(40, Role.CLOSING), ring=20.0)
    mixer = Mixer(bells, replace(BARE, levels=Levels(bell=-3.0, interval=-12.0, closing=-6.0)), said)
    opening, interval, closing = (heard(mixer, start, start + 6) for start in (0, 20, 40))
    assert momentary(opening).max() - momentary(interval).max() == pytest.approx(9.0, abs=0.5)
    assert momentary(opening).max() - momentary(closing).max() == pytest.approx(3.0, abs=0.5)


def test_the_closing_bell_strikes_at_the_length_and_ends_in_silence() -> None:
    mixer = Mixer(score(bell(40, Role.CLOSING), ring=6.0), BARE, said)
    assert not heard(mixer, 0, 40).any()
    strike = heard(mixer, 40, 40.1)
    assert np.flatnonzero(np.abs(strike).max(axis=1) > 1e-4)[0] < frames_at(0.02)
    assert np.abs(heard(mixer, 45.99, 46)).max() < 1e-4


@pytest.mark.parametrize("level", ["voice", "bell", "breath", "ambience"])
def test_a_volume_of_minus_sixty_is_silence(level: str) -> None:
    sit = {
        "voice": PLAIN,
        "bell": BARE,
        "breath": replace(PLAIN, breath_tone=True),
        "ambience": replace(PLAIN, ambience=("forest",)),
    }[level]
    parts = score(bell(0), line(10, 13)) if level != "voice" else score(line(10, 13))
    parts = score(bell(0)) if level == "bell" else parts
    spoken = said if level == "voice" else nothing
    assert Mixer(parts, sit, spoken).render(0, 12 * RATE).any()
    quiet = replace(sit, levels=Levels(**{level: -60.0}))
    assert not Mixer(parts, quiet, spoken).render(0, 12 * RATE).any()


def test_beds_come_up_over_two_seconds_and_go_before_the_end() -> None:
    mixer = Mixer(score(), BEDS, said)
    assert np.abs(heard(mixer, 0, 0.1)).max() < 1e-3
    early, late = (np.abs(heard(mixer, start, start + 0.4)).max() for start in (0.2, 4.0))
    assert early < 0.2 * late
    assert np.abs(heard(mixer, 45.9, 46)).max() < 1e-3
    assert np.abs(heard(Mixer(score(ring=0.0), BEDS, said), 39.9, 40)).max() < 1e-3


@pytest.mark.parametrize("sit", [replace(PLAIN, ambience=("rain",)), replace(PLAIN, breath_tone=True)])
def test_beds_give_way_to_the_voice_and_come_back(sit: Sit) -> None:
    alone, under = (Mixer(score(*cues), sit, nothing) for cues in ((), (line(15, 25),)))

    def by(start: float, end: float) -> float:
        before, after = heard(alone, start, end), heard(under, start, end)
        return float(20 * np.log10(np.abs(after).sum() / np.abs(before).sum()))

    least, most = (-9.0, -6.0) if sit.ambience else (-6.0, -2.0)
    assert by(10, 14.5) == pytest.approx(0.0, abs=0.01)
    assert least <= by(15, 25) <= most
    assert by(15, 25) < by(14.6, 15) < -0.5
    assert by(26.2, 30) == pytest.approx(0.0, abs=0.01)
    assert by(25, 26.2) > by(15, 25)


def test_a_fade_takes_everything_with_it_and_never_gets_louder() -> None:
    fading = score(line(2, 5), line(30, 33, 1), length=60.0, ring=0.0, fade=40.0)
    sound = Mixer(fading, BEDS, said).render(0, 60 * RATE)
    assert momentary(sound[31 * RATE : 33 * RATE]).max() < momentary(sound[3 * RATE : 5 * RATE]).max() - 10
    breath = 10 * RATE
    levels = [loudness(sound[start : start + breath]) for start in (20 * RATE, 34 * RATE, 44 * RATE)]
    assert all(after < before - 9 for before, after in pairwise(levels))
    assert np.abs(sound[-10:]).max() < 1e-6


def test_peaks_between_samples_stay_under_minus_three_even_with_clips_at_full_scale() -> None:
    rng = np.random.default_rng(9)
    times = np.arange(3 * RATE) / RATE
    clips = {
        "line 0": rng.uniform(-1, 1, 3 * RATE).astype(np.float32),
        "line 1": np.sign(np.sin(2 * np.pi * 311 * times)).astype(np.float32),
        "line 2": np.sin(2 * np.pi * RATE / 4 * times + np.pi / 4).astype(np.float32) * np.float32(1.41),
    }
    loud = score(bell(0), bell(8), line(2, 5), line(8, 11, 1), bell(9), line(20, 23, 2))
    sound = Mixer(loud, Sit(bell="chime"), lambda text, *tone: clips[text]).render(0, 25 * RATE)
    assert true_peak(sound) <= -3.0
    assert true_peak(sound) > -4.0


def test_what_stays_under_the_ceiling_is_not_touched() -> None:
    bare = Mixer(score(line(10, 13)), PLAIN, lambda text, *tone: CLIP)
    near = CLIP * np.float32(0.92 / np.abs(CLIP).max())
    loud = Mixer(score(line(10, 13)), PLAIN, lambda text, *tone: near)
    assert np.allclose(heard(bare, 10, 13) * (near[RATE] / CLIP[RATE]), heard(loud, 10, 13), atol=1e-5)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param((line(10, 14.3), line(24, 27, 1)), id="the line is cut and the next ones move"),
        pytest.param((line(10, 16), line(30, 33, 1)), id="only later lines move"),
        pytest.param((line(10, 14.3), line(14.6, 20.6, 1)), id="the next line comes early"),
    ],
)
def test_a_new_score_in_the_middle_of_a_sit_makes_no_jump(changed: tuple[Cue, ...]) -> None:
    clip = voice(6.0)
    before = Mixer(score(line(10, 16), line(20, 23, 1)), Sit(), lambda text, *tone: clip)
    after = Mixer(score(*changed), Sit(), lambda text, *tone: clip)
    at = 14 * RATE
    whole = joined(before, after, at).render(at - RATE, 3 * RATE)
    plain = before.render(at - 2 * RATE, 2 * RATE)
    assert np.abs(np.diff(whole, axis=0)).max() <= 1.05 * np.abs(np.diff(plain, axis=0)).max()
    assert np.array_equal(whole[:RATE], before.render(at - RATE, RATE))
    assert np.array_equal(whole[RATE + 4_800 :], after.render(at + 4_800, 2 * RATE - 4_800))


def test_the_past_of_a_new_score_is_the_same_to_the_last_bit() -> None:
    before = Mixer(score(line(10, 13), line(20, 23, 1)), Sit(), said)
    after = Mixer(score(line(10, 13), line(30, 33, 1)), Sit(), said)
    assert np.array_equal(before.render(0, 19 * RATE), after.render(0, 19 * RATE))


def test_joints_do_not_pile_up() -> None:
    first, second, third = (Mixer(score(), BEDS, said) for _ in range(3))
    later = joined(joined(first, second, 5 * RATE), third, 9 * RATE)
    assert getattr(later, "before", None) is second


@pytest.mark.parametrize("sit", [replace(PLAIN, bell="tempel"), replace(PLAIN, ambience=("forrest",))])
def test_unknown_names_say_the_nearest(sit: Sit) -> None:
    with pytest.raises(UnknownNameError, match="did you mean"):
        Mixer(score(), sit, said)


def test_what_mixers_share_can_be_made_before_there_is_a_score() -> None:
    prepare(Sit(ambience=("rain", "forest")))
    prepare(PLAIN)
    with pytest.raises(UnknownNameError, match="did you mean"):
        prepare(replace(PLAIN, bell="chimes"))


def test_an_ambience_is_heard_at_the_volume_that_it_has_beside_the_others() -> None:
    whole, softer = (Mixer(score(), replace(PLAIN, ambience=names), said) for names in (("rain",), ("rain:-12",)))
    loud, soft = (loudness(mixer.render(20 * RATE, 8 * RATE)) for mixer in (whole, softer))
    assert soft - loud == pytest.approx(-12.0, abs=0.1)


@pytest.mark.parametrize("entry", ["rain:", "rain:soft", "rain:3", "rain:-61", "rain:nan"])
def test_a_volume_that_makes_no_sense_is_refused_with_one_that_does(entry: str) -> None:
    with pytest.raises(UsageError, match=re.escape("like rain:-6")):
        Sit(ambience=(entry,))


def test_an_ambience_named_twice_is_heard_once() -> None:
    once, twice = (Mixer(score(), replace(PLAIN, ambience=names), said) for names in (("rain",), ("rain", "rain")))
    assert np.array_equal(once.render(0, 5 * RATE), twice.render(0, 5 * RATE))


def test_the_sound_of_one_sit_does_not_change_unnoticed() -> None:
    """A few figures of a whole sit: change them on purpose only."""
    sound = Mixer(WHOLE, Sit(ambience=("forest", "rain"), seed=4), said).render(0, frames_at(WHOLE.end))
    assert loudness(sound) == pytest.approx(-25.0, abs=0.5)
    assert true_peak(sound) <= -3.0
    assert np.abs(sound.mean(axis=0)).max() < 1e-4


def test_a_peal_is_struck_as_often_and_as_far_apart_as_it_says() -> None:
    thrice = score(Cue(2.0, 15.0, Strike(Role.OPENING, 3, 4.0)))
    once = [score(bell(at, Role.OPENING)) for at in (2.0, 6.0, 10.0)]
    sound = heard(Mixer(thrice, replace(BARE, bell="chime"), said), 0, 30)
    apart = sum(heard(Mixer(one, replace(BARE, bell="chime"), said), 0, 30) for one in once)
    assert np.allclose(sound, apart, atol=1e-6)
    joins = [frames_at(at) + near for at in (2, 6, 10) for near in range(-3, 4)]
    assert np.abs(np.diff(sound, axis=0))[joins].max() < gain(-40.0)
    assert true_peak(sound) <= -3.0


def test_each_role_and_each_part_may_have_a_bell_of_its_own() -> None:
    closing, parts = Peal("none"), (Part("walk", 60, Peal("bowl")),)
    sit = replace(BARE, between=Peal("chime"), closing=closing, parts=parts, levels=Levels(interval=0.0))
    for what, name in ((Strike(Role.INTERVAL), "chime"), (Strike(Role.PART, bell="bowl"), "bowl")):
        rung, alone = Mixer(score(Cue(2, 8, what)), sit, said), Mixer(score(bell(2)), replace(BARE, bell=name), said)
        assert np.array_equal(heard(rung, 0, 9), heard(alone, 0, 9))
    last = score(bell(40, Role.CLOSING))
    assert not Mixer(last, sit, said).render(0, frames_at(last.end)).any()


def test_before_the_opening_bell_one_hears_the_place_softly_and_no_breath() -> None:
    waiting = replace(score(bell(0, Role.OPENING)), lead=30.0)
    tone = Mixer(waiting, replace(PLAIN, breath_tone=True), said)
    assert not heard(tone, -30, 0).any()
    assert heard(tone, 1, 9).any()
    rain = Mixer(waiting, replace(PLAIN, ambience=("rain",)), said)
    assert np.abs(heard(rain, -30, -29.9)).max() < 1e-3
    assert loudness(heard(rain, 5, 25)) - loudness(heard(rain, -25, -5)) == pytest.approx(6.0, abs=1.5)
    assert not heard(rain, -40, -30).any()


def test_the_quiet_beginning_goes_over_into_the_sit_without_a_jump_in_blocks_of_any_size() -> None:
    mixer = Mixer(replace(WHOLE, lead=20.0), Sit(ambience=("forest",)), said)
    whole = heard(mixer, -20, 20)
    fresh = Mixer(replace(WHOLE, lead=20.0), Sit(ambience=("forest",)), said)
    pieces = [fresh.render(start, 4_801) for start in range(-20 * RATE, 20 * RATE, 4_801)]
    assert np.array_equal(whole, np.concatenate(pieces)[: len(whole)])
    join = slice(20 * RATE - 200, 20 * RATE + 200)
    assert np.abs(np.diff(whole[join], axis=0)).max() < gain(-40.0)
    assert np.allclose(heard(mixer, 4, 20), heard(Mixer(WHOLE, Sit(ambience=("forest",)), said), 4, 20), atol=1e-6)
