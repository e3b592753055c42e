namespace CommunityBot.Stores.LiteDb;

/// <summary>What a database is opened for.</summary>
internal enum LiteDbUse
{
    Write,

    /// <summary>To write, and none of it is to last.</summary>
    TryOut,

    /// <summary>Nothing is written.</summary>
    Look,
}
