"""Makes a neural voice of a kilobyte: every sound is a short tone, as long as it is asked to be held."""

import json
from math import pi
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE, HOP, FRAMES = 16_000, 32, 20.8
"""Samples a second, samples a frame, frames a sound before they are rounded up."""
SIGNS = "_^$ !',-.:;?abcdefghijklmnopqrstuvwxyzæðøŋœɑɐɔəɚɛɜɡɪɹɾʁʃʊʌʏʒθˈˌː\u0327"

NUMBERS: dict[str, np.ndarray] = {
    "nought": np.array([0], np.int64), "one": np.array([1], np.int64), "last": np.array([2], np.int64),
    "three": np.array([3], np.int64), "second": np.array(1, np.int64), "axis": np.array(0, np.int64),
    "flat": np.array([-1], np.int64), "shape": np.array([1, 1, 1, -1], np.int64), "hop": np.array([HOP], np.int64),
    "none": np.array(0, np.float32), "frames": np.array(FRAMES, np.float32), "soft": np.array(0.3, np.float32),
    "step": np.array(2 * pi * 17 / RATE, np.float32), "base": np.array(2 * pi * 150 / RATE, np.float32),
    "apart": np.array(2 * pi * 60 / RATE, np.float32),
}  # fmt: skip
_node = helper.make_node


def tiny_voice(
    folder: Path, name: str = "en_US-tiny-low", *, aligned: bool = True, speakers: int = 1, weight: int = 0,
    **config: object,
) -> Path:  # fmt: skip
    """Both files of a voice; its model. `aligned`: whether it tells how long each sound is; `config` replaces keys.

    `weight` makes the model as many megabytes heavier.
    """
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / f"{name}.onnx"
    onnx.save(_model(aligned=aligned, speakers=speakers, weight=weight), model)
    place = name.partition("-")[0]
    told = {
        "audio": {"sample_rate": RATE, "quality": "low"},
        "espeak": {"voice": {"en_GB": "en-gb-x-rp", "en_US": "en-us"}.get(place, place.partition("_")[0])},
        "language": {"code": place},
        "dataset": "tiny",
        "phoneme_type": "espeak",
        "num_symbols": len(SIGNS),
        "num_speakers": speakers,
        "speaker_id_map": {f"p{number}": number for number in range(speakers)} if speakers > 1 else {},
        "phoneme_id_map": {sign: [number] for number, sign in enumerate(SIGNS)},
        "hop_length": HOP,
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
    }
    Path(f"{model}.json").write_text(json.dumps(told | config), "utf-8")
    return model


def _model(*, aligned: bool, speakers: int, weight: int) -> onnx.ModelProto:
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "n"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    if speakers > 1:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, [1]))
    output = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, 1, "t"])
    numbers = [numpy_helper.from_array(value, name) for name, value in NUMBERS.items()]
    if weight:
        numbers.append(numpy_helper.from_array(np.zeros((weight << 8, 1024), np.float32), "heavy"))
    nodes = [*_length(heavy=weight > 0), *_held(aligned=aligned), *_sung(several=speakers > 1), *_phases()]
    graph = helper.make_graph(nodes, "tiny", inputs, [output], numbers)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)


def _length(*, heavy: bool) -> list[onnx.NodeProto]:
    """How long sounds are asked to be held; a heavy model looks into its weights, where there is nothing."""
    if not heavy:
        return [_node("Gather", ["scales", "second"], ["length"])]
    return [
        _node("Gather", ["scales", "second"], ["scale"]),
        _node("Mul", ["input_lengths", "nought"], ["where"]),
        _node("Gather", ["heavy", "where"], ["found"]),
        _node("ReduceMax", ["found"], ["most"], keepdims=0),
        _node("Add", ["scale", "most"], ["length"]),
    ]


def _held(*, aligned: bool) -> list[onnx.NodeProto]:
    """For how many samples each sound is held: all as long as the longest."""
    return [
        _node("Cast", ["input"], ["ids"], to=TensorProto.FLOAT),
        _node("Mul", ["length", "frames"], ["wanted"]),
        _node("Mul", ["ids", "none"], ["still"]),
        _node("Add", ["still", "wanted"], ["each"]),
        _node("Unsqueeze", ["each", "one"], ["every"]),
        # One node that rounds up is how a model's lengths are found; this one hides them by rounding otherwise.
        _node("Ceil" if aligned else "Round", ["every"], ["rounded"]),
        _node("ReduceMax", ["rounded"], ["longest"], keepdims=0),
        _node("Cast", ["longest"], ["whole"], to=TensorProto.INT64),
        _node("Mul", ["whole", "hop"], ["samples"]),
    ]


def _sung(*, several: bool) -> list[onnx.NodeProto]:
    """How high each sound is: each by its number, and each speaker higher than the one before."""
    tones = [_node("Mul", ["ids", "step"], ["higher"]), _node("Add", ["higher", "base"], ["tones"])]
    if not several:
        return [*tones, _node("Identity", ["tones"], ["sung"])]
    return [
        *tones,
        _node("Cast", ["sid"], ["who"], to=TensorProto.FLOAT),
        _node("Mul", ["who", "apart"], ["lift"]),
        _node("Add", ["tones", "lift"], ["sung"]),
    ]


def _phases() -> list[onnx.NodeProto]:
    """The sine of all steps, one after the other."""
    return [
        _node("Unsqueeze", ["sung", "last"], ["column"]),
        _node("Shape", ["column"], ["tall"]),
        _node("Mul", ["tall", "samples"], ["stretched"]),
        _node("Slice", ["stretched", "last", "three"], ["wide"]),
        _node("Slice", ["tall", "nought", "last"], ["high"]),
        _node("Concat", ["high", "wide"], ["block"], axis=0),
        _node("Expand", ["column", "block"], ["steps"]),
        _node("Reshape", ["steps", "flat"], ["row"]),
        _node("CumSum", ["row", "axis"], ["phase"]),
        _node("Sin", ["phase"], ["loud"]),
        _node("Mul", ["loud", "soft"], ["quiet"]),
        _node("Reshape", ["quiet", "shape"], ["output"]),
    ]
