"""The look: what was chosen wins over what the desktop wishes, and dusk is where nobody says anything."""

import pytest

from meditate.look import Choices, Contrast, Look, Motion, Scheme, Theme, Wishes, look_of

BRIGHT_AND_QUIET = Wishes(Scheme.LIGHT, contrast=True, still=True)


@pytest.mark.parametrize(
    ("chosen", "wishes", "look"),
    [
        (Choices(), Wishes(), Look(Scheme.DARK, contrast=False, still=False)),
        (Choices(), BRIGHT_AND_QUIET, Look(Scheme.LIGHT, contrast=True, still=True)),
        (Choices(), Wishes(Scheme.DARK, contrast=False, still=False), Look()),
        (Choices(Theme.NIGHT), BRIGHT_AND_QUIET, Look(Scheme.NIGHT, contrast=True, still=True)),
        (Choices(Theme.DARK, Contrast.NORMAL, Motion.FULL), BRIGHT_AND_QUIET, Look()),
        (Choices(Theme.LIGHT, Contrast.HIGH, Motion.STILL), Wishes(), Look(Scheme.LIGHT, contrast=True, still=True)),
    ],
)
def test_choice_before_wish_before_dusk(chosen: Choices, wishes: Wishes, look: Look) -> None:
    assert look_of(chosen, wishes) == look


def test_of_two_who_tell_wishes_the_first_is_heard_where_it_says_something() -> None:
    first, second = Wishes(Scheme.DARK, contrast=False), Wishes(Scheme.LIGHT, contrast=True, still=True)
    assert first.or_else(second) == Wishes(Scheme.DARK, contrast=False, still=True)
    assert Wishes().or_else(second) == second
