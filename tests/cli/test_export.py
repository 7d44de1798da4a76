"""`apv export` writes what other programs read."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def test_documents_are_written_for_other_programs(apv: Run, example: Path, tmp_path: Path) -> None:
    scripts = [f"drejebog-{name}" for name in ("andet-dialogmoede", "foerste-dialogmoede")]
    scripts.append("drejebog-vurderingsmoede")
    for kind, names in (
        (
            "docx",
            [
                "apv-i-fortegnelsen",
                "arbejdsmiljoedroeftelse",
                "brev-til-afloeseren",
                "daekning",
                "dagsorden-for-opsamling",
                *scripts,
                "evaluering",
                "handleplaner",
                "indkaldelse",
                "kommunikationsplan",
                "lovtjek",
                "pakkeliste",
                "referat-af-opsamling",
                "rollebeskrivelse",
                "rollekort",
                "saadan-er-apven-lavet",
                "spoergsmaalsark",
                "status-til-alle",
                "tilsynsmappe",
            ],
        ),
        ("xlsx", ["deltagere", "handleplaner", "kommunikationsplan"]),
        ("ics", ["apv-datoer"]),
        ("eml", ["indkaldelse", "paamindelse"]),
        (
            "txt",
            [
                "brev-til-afloeseren",
                "daekning",
                *scripts,
                "indkaldelse",
                "lovtjek",
                "status-til-alle",
            ],
        ),
    ):
        folder = tmp_path / kind
        code, out, err = apv("export", example, "all", "--format", kind, "--to", folder)
        assert (code, err) == (0, "")
        assert sorted(out.split()) == [str(folder / f"{name}.{kind}") for name in names]
        assert all(Path(line).stat().st_size > 1_000 for line in out.split())
    code, out, _ = apv("export", example, "participants", "--format", "xlsx", "--to", tmp_path)
    assert (code, out.split()) == (0, [str(tmp_path / "deltagere.xlsx")])


def test_what_cannot_be_written_for_other_programs_is_told_with_what_can(
    apv: Run, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ud"
    code, _, err = apv("export", example, "gross-list", "--format", "docx", "--to", folder)
    assert code == 2 and "participants" in err
    code, _, err = apv("export", example, "invitation", "--format", "xlsx", "--to", folder)
    assert code == 2 and "docx, eml, txt" in err
    assert not folder.exists()
