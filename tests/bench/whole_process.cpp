// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/whole_process.h"

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace broadsheet::bench {

namespace {

double milliseconds(const timeval& time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

} // namespace

Run runProcess(const std::vector<std::string>& command)
{
    std::vector<char*> words;
    words.reserve(command.size() + 1);
    for (const std::string& word : command)
        words.push_back(const_cast<char*>(word.c_str())); // NOLINT: posix_spawn's signature
    words.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    Run run;
    pid_t child = 0;
    const auto start = std::chrono::steady_clock::now();
    if (posix_spawn(&child, words[0], &actions, nullptr, words.data(), environ) == 0) {
        int status = 0;
        rusage usage {};
        wait4(child, &status, 0, &usage);
        run.wallMs
            = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                  .count();
        run.cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
        run.peakMb = double(usage.ru_maxrss) / 1024;
        run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    return run;
}

Run medianRun(const std::vector<std::string>& command, int times)
{
    runProcess(command);
    std::vector<Run> runs;
    for (int i = 0; i < times; ++i)
        runs.push_back(runProcess(command));
    std::sort(
        runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.wallMs < b.wallMs; });
    Run median = runs[runs.size() / 2];
    for (const Run& run : runs) {
        median.peakMb = std::max(median.peakMb, run.peakMb);
        if (run.exitCode != 0)
            median.exitCode = run.exitCode;
    }
    return median;
}

} // namespace broadsheet::bench
