namespace CommunityBot.Stores.Sqlite;

/// <summary>What a connection is for.</summary>
public enum SqliteAccess
{
    /// <summary>The file is made where there is none.</summary>
    Write,

    /// <summary>Nothing is written: no lock that keeps others from writing, and no file beside the database that is not there already.</summary>
    Look,

    /// <summary>The same without the log of changes that lies beside it.</summary>
    LookAlone,
}
