namespace CommunityBot.Conversation.Hearing;

/// <summary>Why words are not taken for an order although a command was heard in them. Then the records stay as they are, and it is asked.</summary>
public enum Doubt
{
    None,

    /// <summary>It was asked: 簽到 4821 嗎.</summary>
    Asked,

    /// <summary>It was called off in the same breath: 簽到 4821 先不要.</summary>
    CalledOff,

    /// <summary>There are words that were not understood: 李建志講他下週請假.</summary>
    Unread,

    /// <summary>Something near it can be done: 幫王小明簽到 is 補簽 王小明.</summary>
    Offered,
}
