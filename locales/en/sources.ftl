# Documents, evidence, inspections and complaints: the screens, and what their tables say in a document.
