namespace CommunityBot.Conversation.Vocabulary;

/// <summary>What a question waits for. Open questions keep it by its name.</summary>
public enum Awaited
{
    /// <summary>The same, said better.</summary>
    Again,

    Amount,

    /// <summary>Why something is taken back: 寫錯了 is an answer.</summary>
    Because,

    Code,
    Community,

    /// <summary>A yes before something is written.</summary>
    Confirm,

    /// <summary>A yes before an expense is written, or what is different about it.</summary>
    ConfirmExpense,

    /// <summary>A yes before a request is settled.</summary>
    ConfirmPaid,

    Count,
    End,
    Item,
    Kind,

    /// <summary>A line that was wrong.</summary>
    Line,

    Name,

    /// <summary>What should stand in a line that was wrong.</summary>
    NewAmount,

    /// <summary>What was paid for a request.</summary>
    Paid,

    Payee,

    /// <summary>Words that have to be typed as they were shown: no yes is enough, nor a button.</summary>
    Phrase,

    /// <summary>Photos or receipts, and no words.</summary>
    Photo,

    Place,

    /// <summary>Which of two numbers is the price.</summary>
    Price,

    Quantity,
    Reason,

    /// <summary>A request to be settled.</summary>
    Request,

    Teacher,

    /// <summary>A whole text: nothing long is a command then, whatever word it starts with.</summary>
    Text,

    Topic,
    When,

    /// <summary>Which school somebody is at, and which department.</summary>
    Whence,

    /// <summary>One of several.</summary>
    Which,
}
