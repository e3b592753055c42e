namespace CommunityBot.OwnData;

/// <summary>One thing that is kept about somebody, without what is empty of it.</summary>
public sealed record DataLine(DataKind Kind, IReadOnlyList<DataPart> Parts);

public sealed record DataPart(DataName Name, DataValue Value);
