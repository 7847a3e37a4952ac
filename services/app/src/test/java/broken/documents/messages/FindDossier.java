package broken.documents.messages;

public interface FindDossier {}
