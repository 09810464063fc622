// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

namespace authscope::gui {

// Lets a stack of pages need as much room as the shown one, not as the neediest. For a QStackedWidget or a QTabWidget; a
// page that is added later counts once it was shown.
template<typename Stack>
void fitToCurrent(Stack *stack)
{
    const auto fit = [stack](int current) {
        for (int i = 0; i < stack->count(); ++i) {
            const auto policy = i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            stack->widget(i)->setSizePolicy(policy, policy);
        }
        stack->updateGeometry();
    };
    QObject::connect(stack, &Stack::currentChanged, stack, fit);
    fit(stack->currentIndex());
}

} // namespace authscope::gui
