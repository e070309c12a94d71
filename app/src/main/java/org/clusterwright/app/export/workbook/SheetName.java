package org.clusterwright.app.export.workbook;

import org.apache.poi.ss.util.WorkbookUtil;

/// Names of sheets as spreadsheets allow them: 31 characters, none of `: \ / ? * [ ]`.
final class SheetName {
    static final String COVER = "Cover";
    static final String SUMMARY = "Summary";
    static final String ASSUMPTIONS = "Assumptions";
    static final String CHECKS = "Checks";
    static final String SOURCES = "Sources";

    private SheetName() {}

    static String of(String title) {
        return WorkbookUtil.createSafeSheetName(title, ' ');
    }
}
