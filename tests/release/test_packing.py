"""The archive and the installer, and the check of a bundle before it is handed out."""

import importlib.util
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from types import ModuleType

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".github" / "installer" / "apv-desktop.nsi"
needs_sh = pytest.mark.skipif(sys.platform == "win32", reason="stands in for a program with sh")


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """pack.py with a dist/ of the test's own, holding a small bundle."""
    path = ROOT / ".github" / "installer" / "pack.py"
    spec = importlib.util.spec_from_file_location("pack", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    bundle = tmp_path / "dist" / "apv-desktop"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "base_library.zip").write_text("library")
    for name in ("apv", "apv-desktop"):
        (bundle / name).write_text("program")
        (bundle / name).chmod(0o755)
    monkeypatch.setattr(module, "DIST", bundle.parent)
    monkeypatch.setattr(module, "BUNDLE", bundle)
    return module


@pytest.mark.skipif(sys.platform != "linux", reason="a zip or an app elsewhere")
def test_the_archive_keeps_what_lets_a_program_start(pack: ModuleType) -> None:
    archive = pack.archive()
    assert archive.name == f"apv-desktop-{pack.version()}-linux.tar.gz"
    with tarfile.open(archive) as packed:
        assert packed.getmember("apv-desktop/apv").mode & 0o111
        assert "apv-desktop/_internal/base_library.zip" in packed.getnames()


def test_the_version_is_the_program_s(pack: ModuleType) -> None:
    from apv_desktop import __version__

    assert pack.version() == __version__


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_installer_compiles_without_a_warning(pack: ModuleType) -> None:
    made = pack.installer()
    assert made.read_bytes().startswith(b"MZ")


def test_without_a_bundle_it_says_what_to_do_first(
    pack: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(pack.BUNDLE)
    assert pack.main([]) == 1
    assert "dev.py bundle" in capsys.readouterr().err


def test_the_installer_asks_for_no_rights_and_leaves_data_alone() -> None:
    script = SCRIPT.read_text("utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script and "HKCR" not in script
    removed = re.findall(r'RMDir /r "?(.*?)"?$', script, re.MULTILINE)
    assert removed == [r"$INSTDIR\_internal"]  # all else is named file by file
    deleted = re.findall(r'^\s*Delete "(.*?)"', script, re.MULTILINE)
    assert not [path for path in deleted if "*" in path or "LOCALAPPDATA" in path]
    for text in re.findall(r"LangString (\w+) \$", script):
        assert len(re.findall(rf"LangString {text} \$", script)) == 2  # Danish and English


def program(path: Path, *lines: str) -> None:
    path.write_text("\n".join(["#!/bin/sh", *lines]) + "\n", "utf-8")
    path.chmod(0o755)


@needs_sh
def test_a_bundle_is_used_elsewhere_with_an_empty_environment(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program(tmp_path / "apv", 'echo "$1 from $(/bin/pwd), ${HOME-no home} ${DISPLAY-no screen}"')
    program(tmp_path / "apv-desktop", '/bin/mkdir "$2"', 'echo "1 checks" > "$2/report.txt"')
    assert dev.check_bundle(tmp_path) == 0
    told = capfd.readouterr().out
    for word in ("--version", "demo", "print"):
        assert re.search(
            rf"^{word} from (?!{re.escape(str(Path.cwd()))}).*no home no screen$", told, re.M
        )
    assert "1 checks" in told


@needs_sh
def test_a_bundle_whose_check_fails_is_not_handed_out(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program(tmp_path / "apv", "exit 0")
    program(
        tmp_path / "apv-desktop", '/bin/mkdir "$2"', 'echo "FAIL  page" > "$2/report.txt"', "exit 1"
    )
    with pytest.raises(dev.SetupError, match="ended with 1"):
        dev.check_bundle(tmp_path)
    assert "FAIL  page" in capfd.readouterr().out


def test_the_workflow_builds_on_three_systems() -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert re.findall(r"system: (\w+), runner", workflow) == ["windows", "macos", "linux"]
    for script in re.findall(r"run: python (\S+)", workflow):
        assert (ROOT / script).is_file(), script


def test_the_fixed_places_of_the_workflow_exist() -> None:
    command = [sys.executable, "-c", "import dev; print(*dev.QT_LIBRARIES, *dev.PRINT_LIBRARIES)"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "libegl1" in done.stdout and "libcups2" in done.stdout
