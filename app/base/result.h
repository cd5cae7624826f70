// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace broadsheet {

/// What went wrong, for a person: `summary` is translated and says what the person can do;
/// `detail` holds the technical facts (a path, a byte offset, an SQL error) and is not translated.
struct Problem {
    QString summary;
    QString detail;

    bool operator==(const Problem&) const = default;
};

/// A value or the Problem that kept it from being made. Errors are values: no exception crosses
/// a folder. Reading `value()` of a failed result is a programming error.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Problem problem) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }

    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return *std::get_if<0>(&m_content); }

    [[nodiscard]] T& value() & { return *std::get_if<0>(&m_content); }

    [[nodiscard]] T&& value() && { return std::move(*std::get_if<0>(&m_content)); }

    [[nodiscard]] const Problem& problem() const { return *std::get_if<1>(&m_content); }

    const T* operator->() const { return &value(); }

    const T& operator*() const { return value(); }

private:
    std::variant<T, Problem> m_content;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;

    Result(Problem problem) // NOLINT(google-explicit-constructor)
        : m_problem(std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return !m_problem.has_value(); }

    explicit operator bool() const { return ok(); }

    [[nodiscard]] const Problem& problem() const
    {
        return *m_problem; // NOLINT(bugprone-unchecked-optional-access): as documented
    }

private:
    std::optional<Problem> m_problem;
};

} // namespace broadsheet
