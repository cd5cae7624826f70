// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/standard_masters.h"

#include "edition/master_items.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Where a nameplate and what belongs to it stand, in body lines of the grid.
struct FrontLines {
    int nameplate = 1;
    int nameplateLines = 1;
    int date = 1;
};

/// Three lines of head margin and four of the type area; the Latin name in the last of them.
constexpr FrontLines HanFront { -4, 7, 4 };
/// Wholly in the head margin.
constexpr FrontLines LatinFront { -5, 5, 0 };
constexpr int HanLatinNameLine = 3;
constexpr int FolioLine = -2;
constexpr int FolioLines = 2;
constexpr int WideEar = 2; // columns, on grids of six and more
constexpr int ColumnsForWideEar = 6;

class MasterMaker {
public:
    MasterMaker(const PageGrid& grid, const QString& language)
        : m_grid(grid)
        , m_han(language.startsWith(QLatin1String("zh")))
    {
    }

    [[nodiscard]] std::vector<MasterPage> all() const
    {
        MasterPage base = master(m_han ? QStringLiteral("基本版") : QStringLiteral("Base"), {});
        addFoot(base, credits(), 1, m_grid.columns, {});
        MasterPage inside
            = master(m_han ? QStringLiteral("内版") : QStringLiteral("Inside"), base.name);
        addInside(inside);
        MasterPage front
            = master(m_han ? QStringLiteral("头版") : QStringLiteral("Front"), base.name);
        if (m_han)
            addHanFront(front);
        else
            addLatinFront(front);
        return { base, front, inside };
    }

private:
    /// Names are the newspaper's matter, and so in its language, not in that of the interface.
    [[nodiscard]] QString named(QStringView han, QStringView latin) const
    {
        return (m_han ? han : latin).toString();
    }

    /// The front page has its own in the place of the base's.
    [[nodiscard]] QString credits() const { return named(u"编校人员", u"Page credits"); }

    [[nodiscard]] MasterPage master(const QString& name, const QString& parent) const
    {
        return { name, parent, m_grid.name, {}, {} };
    }

    /// What would begin above the sheet begins at its edge.
    [[nodiscard]] GridBox box(int column, int line, int columns, int lines) const
    {
        const int first = 1 - int(m_grid.typeArea.y / m_grid.linePitch);
        const int top = std::max(line, first);
        return { column, top, columns, std::max(1, line + lines - top) };
    }

    [[nodiscard]] Furniture across(FurnitureKind kind, int line, int lines) const
    {
        Furniture furniture;
        furniture.kind = kind;
        furniture.box = box(1, line, m_grid.columns, lines);
        return furniture;
    }

    static void add(MasterPage& master, const QString& name, const Furniture& furniture)
    {
        master.items.push_back({ name, furniture, std::nullopt });
    }

    /// One of the page credits, or a text in their style, in the foot margin.
    void addFoot(
        MasterPage& master, const QString& name, int column, int columns, const QString& text) const
    {
        const Length room = m_grid.sheet.height - m_grid.typeArea.y - m_grid.typeAreaHeight();
        const int lines = int(std::min<std::int64_t>(FolioLines, room / m_grid.linePitch));
        if (lines < 1 || columns < 1)
            return;
        Furniture foot;
        foot.kind = text.isEmpty() ? FurnitureKind::PageCredits : FurnitureKind::Text;
        foot.box = { column, m_grid.lines + 1, columns, lines };
        foot.left = text;
        foot.style = QStringLiteral("page-credits");
        add(master, name, foot);
    }

    void addInside(MasterPage& master) const
    {
        Furniture folio = across(FurnitureKind::Folio, FolioLine, FolioLines);
        folio.left = m_han ? QStringLiteral("第{page}版") : QStringLiteral("{folio}");
        folio.right = QStringLiteral("{date}");
        add(master, named(u"版眉", u"Folio"), folio);
        Furniture section = across(FurnitureKind::Folio, FolioLine, FolioLines);
        section.center = QStringLiteral("{section}");
        section.style = QStringLiteral("folio-section");
        section.ruleBelow = true;
        add(master, named(u"版名", u"Section name"), section);
    }

    void addEars(
        MasterPage& master, const FrontLines& at, const QString& left, const QString& right) const
    {
        const int columns = m_grid.columns >= ColumnsForWideEar ? WideEar : 1;
        Furniture ear;
        ear.kind = FurnitureKind::Text;
        ear.style = QStringLiteral("ear");
        ear.box = box(1, at.nameplate, columns, at.nameplateLines);
        ear.left = left;
        add(master, named(u"左报眼", u"Left ear"), ear);
        ear.box.column = m_grid.columns - columns + 1;
        ear.left.clear();
        ear.right = right;
        add(master, named(u"右报眼", u"Right ear"), ear);
    }

    void addHanFront(MasterPage& master) const
    {
        Furniture name
            = across(FurnitureKind::Nameplate, HanFront.nameplate, HanFront.nameplateLines);
        name.center = QStringLiteral("{title}");
        add(master, named(u"报名", u"Nameplate"), name);
        Furniture latin = across(FurnitureKind::Text, HanLatinNameLine, 1);
        latin.center = QStringLiteral("{title_latin}");
        latin.style = QStringLiteral("nameplate-latin");
        add(master, named(u"拉丁字母报名", u"Latin nameplate"), latin);
        addEars(master,
            HanFront,
            QStringLiteral("国内统一连续出版物号\n{register}\n邮发代号 {postal_code}"),
            QStringLiteral("{authority}主管\n{sponsor}主办"));
        Furniture date = across(FurnitureKind::Folio, HanFront.date, FolioLines);
        date.left = QStringLiteral("{date}　{lunar}");
        date.center = QStringLiteral("{issue}");
        date.right = QStringLiteral("今日{pages}版");
        date.ruleBelow = true;
        add(master, named(u"日期行", u"Date line"), date);
        addFoot(master,
            named(u"刊记", u"Imprint"),
            1,
            m_grid.columns - WideEar,
            QStringLiteral("{publisher}出版　地址：{address}　电话：{telephone}　{printer}印刷　"
                           "零售价：{price}"));
        addFoot(master, credits(), m_grid.columns - WideEar + 1, WideEar, {});
    }

    void addLatinFront(MasterPage& master) const
    {
        Furniture name
            = across(FurnitureKind::Nameplate, LatinFront.nameplate, LatinFront.nameplateLines);
        name.center = QStringLiteral("{title}");
        name.style = QStringLiteral("headline-1");
        add(master, named(u"报名", u"Nameplate"), name);
        addEars(master, LatinFront, QStringLiteral("{price}"), QStringLiteral("{pages} pages"));
        Furniture date = across(FurnitureKind::Folio, LatinFront.date, FolioLines);
        date.left = QStringLiteral("{issue}");
        date.center = QStringLiteral("{date}");
        date.right = QStringLiteral("{folio}");
        date.ruleBelow = true;
        add(master, named(u"日期行", u"Date line"), date);
    }

    const PageGrid& m_grid;
    bool m_han;
};

bool hasNameplate(const Publication& publication, const MasterPage& master)
{
    const std::vector<MasterItem> items = itemsOfMaster(publication, master.name).items;
    return std::any_of(items.begin(), items.end(), [](const MasterItem& item) {
        return item.furniture && item.furniture->kind == FurnitureKind::Nameplate;
    });
}

bool isParent(const Publication& publication, const MasterPage& master)
{
    return std::any_of(publication.masters.begin(),
        publication.masters.end(),
        [&](const MasterPage& other) { return other.parent == master.name; });
}

} // namespace

std::vector<MasterPage> standardMasters(const PageGrid& grid, const QString& language)
{
    return MasterMaker(grid, language).all();
}

QString masterFor(const Publication& publication, int page, const QString& section)
{
    for (const SectionStyle& style : publication.sections) {
        if (style.name == section && !style.master.isEmpty() && page > 1)
            return style.master;
    }
    for (const MasterPage& master : publication.masters) {
        if (!isParent(publication, master) && hasNameplate(publication, master) == (page == 1))
            return master.name;
    }
    return publication.masters.empty() ? QString() : publication.masters.front().name;
}

} // namespace broadsheet
