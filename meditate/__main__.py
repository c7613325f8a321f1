"""The front door: hands the arguments to the program that runs already, or to `ui/commands`. Nobody imports it."""

import sys


def main() -> None:
    """Run the program; ends the process with the command's exit status."""
    try:
        from ui.porch.knock import hand_over
        from ui.terminal.streams import have_streams

        have_streams()
        status = hand_over(sys.argv[1:])
        if status is not None:
            sys.exit(status)
        from ui.commands import main as commands
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] in {"meditate", "narration", "ui"}:
            raise
        sys.exit(f"meditate: the package {error.name} is not installed; `make run` sets everything up")
    sys.exit(commands())


if __name__ == "__main__":
    main()
