#!/usr/bin/env bash
# Builds the font of the figures anew: Noto Sans SC, cut down to the characters that Chinese official text needs.
# Needs npm, and from Debian: fonttools, unicode-data. The same inputs give the same bytes.
#
# What is kept: 通用规范汉字表 (kTGH of Unicode's Unihan), GB 2312, Latin with diacritics, Greek, Cyrillic, general punctuation,
# currency, letter-like signs, number forms, arrows, mathematical signs, enclosed numbers, box drawing, shapes, CJK marks
# and compatibility units, full-width forms.
set -euo pipefail
target="$(cd "$(dirname "$0")/../.." && pwd)/src/main/resources/policygraph/briefing"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 > name.txt
tar xzf "$(cat name.txt)" package/400Regular/NotoSansSC_400Regular.ttf package/LICENSE_FONT
echo "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16  package/400Regular/NotoSansSC_400Regular.ttf" | sha256sum --check --quiet
{
    bzcat /usr/share/unicode/Unihan_OtherMappings.txt.bz2 | awk '$2 == "kTGH" || $2 == "kGB0" { print $1 }'
    echo U+0020-007E U+00A0-017F U+0391-03C9 U+0401-0451 U+2010-2027 U+2030-203B U+20AC U+2103 U+2109 U+2113 U+2116 \
        U+2121 U+2150-217F U+2190-2199 U+2200-22A5 U+2460-24FF U+2500-257F U+25A0-25CF U+2605-2606 U+2640 U+2642 \
        U+3000-303F U+3105-3129 U+3220-3243 U+3280-33FF U+FE10-FE19 U+FE30-FE4F U+FF01-FFEF | tr ' ' '\n'
} | sort -u > characters.txt
fonttools subset package/400Regular/NotoSansSC_400Regular.ttf --unicodes-file=characters.txt \
    --output-file=NotoSansSC-subset.ttf --layout-features='' --no-hinting --notdef-outline --name-IDs='*' \
    --drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,STAT,DSIG --no-recalc-timestamp
# Variation sequences of characters are of no use here, and the reader of the font warns of their table.
/usr/bin/python3 - NotoSansSC-subset.ttf <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
font['cmap'].tables = [table for table in font['cmap'].tables if table.format != 14]
font.save(sys.argv[1])
PYTHON
install -m 644 NotoSansSC-subset.ttf "$target/"
install -m 644 package/LICENSE_FONT "$target/NotoSansSC-LICENSE.txt"
