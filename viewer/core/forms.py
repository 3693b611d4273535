"""The forms that words and numbers of the book can have, and what to write where they do not."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

COLOUR: Final = r"^#[0-9A-Fa-f]{6}$"
FMA: Final = r"^FMA:\d+$"
UBERON: Final = r"^UBERON:\d{7}$"
TA98: Final = r"^A\d\d(\.\d+)+$"
LANGUAGE: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
ID: Final = r"^[a-z][a-z0-9-]*$"
CUE_ID: Final = r"^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$"
WEB: Final = r"^(https?://|PMID )\S+$"

#: what to write where a text has to have a certain form
FORMS: Final = {
    COLOUR: "write # and six hex digits, such as '#E69F00', in quotes",
    FMA: "write it as FMA:9991, or null where there is none",
    UBERON: "write it as UBERON:0011050, or null where there is none",
    TA98: "write it as A02.2.01.002, or null where there is none",
    LANGUAGE: "write its code, such as en or pt-BR",
    ID: "use a-z, 0-9 and -, such as my-step",
    CUE_ID: "use a-z, 0-9 and -, such as my-step.1",
    WEB: "write a web address that begins with https://, or PMID and a number",
}


def _unmarked(text: str) -> str:
    found = re.search(r"</?[A-Za-z][^<>]*>", text)
    if found:
        raise mistake(f"has the mark-up {found[0]}", "write the words alone")
    return text


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
#: what is read aloud or shown as it stands
Words = Annotated[Text, AfterValidator(_unmarked)]
#: what links and files are named after: of a tour, of a step or a case, of a cue
Id = Annotated[str, Field(pattern=ID)]
CueId = Annotated[str, Field(pattern=CUE_ID)]
Colour = Annotated[str, Field(pattern=COLOUR)]
Seconds = Annotated[float, Field(strict=True, ge=0, le=3600)]
Share = Annotated[float, Field(strict=True, ge=0, le=1)]
YesNo = Annotated[bool, Field(strict=True)]
Texts = tuple[Text, ...]


class Model(BaseModel):
    """A value of the book: never changed, and without unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def mistake(problem: str, remedy: str) -> PydanticCustomError:
    """What a check of one's own raises where a form alone cannot say it."""
    context: dict[str, Any] = {"problem": problem, "remedy": remedy}
    return PydanticCustomError("words", "{problem}; {remedy}", context)
