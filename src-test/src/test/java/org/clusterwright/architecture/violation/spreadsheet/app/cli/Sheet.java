package org.clusterwright.architecture.violation.spreadsheet.app.cli;

import org.apache.poi.ss.usermodel.Workbook;

/// A verb that writes cells itself.
public record Sheet(Workbook workbook) {}
