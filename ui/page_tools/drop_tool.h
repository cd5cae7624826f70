// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/ghost.h"
#include "page_tools/page_ground.h"
#include "page_view/page_tool.h"
#include "pictures/picture_info.h"

#include <QHash>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace broadsheet {

/// Takes stories and pictures that are dragged onto a page. A ghost shows, before the drop, the
/// shape in which they would stand in the free hole under the pointer and how they would fit. A
/// story that is dropped on a text frame runs in it, on a picture frame it is the picture's
/// caption; one that is a caption only gets a picture frame of its own on free space. A picture
/// that is dropped on a story is given to it, on a picture frame it goes into that, on free space
/// it gets a frame of its own. A story that stands on another page is moved here from there.
class DropTool : public PageTool {
    Q_OBJECT

public:
    explicit DropTool(PageGround& ground, QObject* parent = nullptr);

    bool dragMoved(PageView& view, QDropEvent& event) override;
    void dragLeft(PageView& view) override;
    bool dropped(PageView& view, QDropEvent& event) override;
    void paint(PageView& view, QPainter& painter) override;

    /// What is dragged is tried anew at the next move: it can be composed now.
    void forget() { m_shown.clear(); }

    [[nodiscard]] const Ghost& ghost() const { return m_ghost; }

Q_SIGNALS:
    /// They stand on the page now.
    void storiesPlaced(int page, const std::vector<broadsheet::StoryId>& stories);
    /// The picture file is to come to stand in the frame, whose number is 0 when it is to be made.
    void pictureDropped(int page, const QString& file, const broadsheet::FreeFrame& frame);
    /// … or to be given to the placement at this place of the plan.
    void storyPictureDropped(int page, const QString& file, int placement);

private:
    void showStories(int page, const std::vector<StoryId>& stories);
    bool showInFrame(int page, const Point& point, StoryId story);
    bool takeFromElsewhere(int page, const std::vector<StoryId>& stories, const Rect& bounds);
    Result<void> takeOffOthers(
        EditionTransaction& t, int page, const std::vector<StoryId>& stories) const;
    bool placeStory(const FreeFrame& frame, int page, const std::vector<StoryId>& stories);
    bool placeStories(const std::vector<Placement>& placements,
        const std::vector<FreeFrame>& frames,
        int page,
        const std::vector<StoryId>& stories);
    void tellPlaced(int page, const std::vector<StoryId>& stories, int from);
    void showPicture(int page, const Point& point, const QString& file);
    [[nodiscard]] std::optional<PictureInfo> infoOf(const QString& file);
    [[nodiscard]] bool isSame(int page, const Point& point, const QMimeData& data);
    void refuse(int page, const Rect& bounds, const QString& why);
    void clear();

    PageGround& m_ground;
    Ghost m_ghost;
    std::vector<Placement> m_placements; ///< as the stories would be placed
    std::vector<FreeFrame> m_frames; ///< … or, captions only, with picture frames of their own
    std::vector<StoryId> m_stories;
    QString m_file;
    std::optional<FreeFrame> m_frame; ///< of the picture, or in which the story would stand
    int m_placement = -1; ///< to which the picture would be given
    QHash<QString, Result<PictureInfo>> m_infos;
    int m_from = 0; ///< another page, on which one of the stories stands; 0: none does
    int m_column = 0; ///< where the ghost was last computed
    int m_line = 0;
    int m_page = 0;
    QByteArray m_shown; ///< for which stories
};

} // namespace broadsheet
