"""Pack dist/apv-desktop for handing out: `python .github/installer/pack.py [--installer]`.

An archive to unpack anywhere, a USB stick too, named after the version and the system; or the
installer for Windows. That one can be made on any system, from a bundle that was built on
Windows, and needs makensis and, for the icon, Pillow.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
BUNDLE = DIST / "apv-desktop"
SYSTEMS = {"win32": "windows", "darwin": "macos"}
# Windows and macOS unpack a zip by themselves; tar keeps Linux' links and the right to start.
FORMATS = {"windows": "zip", "macos": "gztar", "linux": "gztar"}
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def version() -> str:
    """The version of the package, which is where everything takes it from."""
    source = (ROOT / "apv_desktop" / "__init__.py").read_text("utf-8")
    return source.split('__version__ = "')[1].split('"')[0]


def archive() -> Path:
    """The folder in one file, with the folder inside it; on macOS the app."""
    system = SYSTEMS.get(sys.platform, "linux")
    name = DIST / f"apv-desktop-{version()}-{system}"
    top = "APV Desktop.app" if system == "macos" else BUNDLE.name
    return Path(shutil.make_archive(str(name), FORMATS[system], DIST, top))


def icon() -> Path:
    """The program's icon as Windows wants it."""
    from PIL import Image

    made = ROOT / "build" / "apv-desktop.ico"
    made.parent.mkdir(exist_ok=True)
    with Image.open(ROOT / "resources" / "icons" / "apv-desktop.png") as image:
        image.save(made, sizes=[(size, size) for size in ICON_SIZES])
    return made


def installer() -> Path:
    """The setup program; a warning of NSIS counts as an error."""
    made = DIST / f"apv-desktop-{version()}-windows-setup.exe"
    given = {"VERSION": version(), "BUNDLE": BUNDLE, "ICON": icon(), "OUTPUT": made}
    script = Path(__file__).with_name("apv-desktop.nsi")
    words = [f"-D{name}={value}" for name, value in given.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(script)]
    subprocess.run(command, check=True)
    return made


def main(arguments: list[str]) -> int:
    """Make the one or the other and say where it lies."""
    if not BUNDLE.is_dir():
        print("There is nothing to pack. First: python3 dev.py bundle", file=sys.stderr)
        return 1
    print(installer() if "--installer" in arguments else archive())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
