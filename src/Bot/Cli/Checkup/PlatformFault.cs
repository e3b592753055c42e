using System.Net;
using CommunityBot.Bot.Channels;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Why a platform did not answer as it should, told apart by what is to be done: wait, look at the network, or report it.</summary>
internal static class PlatformFault
{
    /// <summary>Whether it is one: an answer that is none, or none in time.</summary>
    public static bool Is(Exception fault, CancellationToken cancel) =>
        fault is HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested;

    /// <param name="name">Of the platform.</param>
    /// <param name="fault">What <see cref="Is"/> one.</param>
    public static CheckupLine Of(string name, Exception fault) => fault switch
    {
        AnsweredInBetweenException other => CheckupLine.ToDo($"{other.Said.Chinese}。", other.Said.English),
        HttpRequestException { StatusCode: { } status } => Answered(name, status),
        _ => Unreachable(name, fault),
    };

    private static CheckupLine Answered(string name, HttpStatusCode status) => (int)status switch
    {
        429 => CheckupLine.Note(
            $"{name} 說問得太快了（429），這次沒有檢查。要送的訊息會自己等，不用處理；過幾分鐘再執行一次 doctor。",
            $"{name} was asked too often (429), and was not looked at. What is to be sent waits by itself; run doctor again in a few minutes."),
        >= 500 and var code => CheckupLine.Note(
            $"{name} 那邊有問題（回答 {code}），這次沒有檢查。要送的訊息會留著，恢復後自己送；過一陣子再執行一次 doctor。",
            $"{name} has a problem of its own ({code}), and was not looked at. What is to be sent is kept until it is over; run doctor again later."),
        var code => CheckupLine.ToDo(
            $"{name} 不接受（回答 {code}）。設定檔改過 ApiBaseUrl 的話請改回來；沒有的話，可能要換新版的程式。",
            $"{name} does not accept what it is asked ({code}). If ApiBaseUrl was changed, take that back; if not, a newer version of the bot may be needed."),
    };

    private static CheckupLine Unreachable(string name, Exception fault)
    {
        var why = Why(fault);
        return CheckupLine.ToDo(
            $"連不到 {name}：{why.Chinese}。", $"{name} cannot be reached: {why.English}.");
    }

    /// <summary>Why there was no answer, or none that can be read; it stands after a colon.</summary>
    public static BothLanguages Why(Exception fault) => fault switch
    {
        OperationCanceledException or { InnerException: OperationCanceledException } =>
            new BothLanguages("等不到回答，請檢查網路和防火牆", "there was no answer in time; look at the network and the firewall"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            new BothLanguages("查不到它的位址，請檢查網路和 DNS", "its name leads nowhere; look at the network and DNS"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new BothLanguages(
            "https 的憑證不對，可能是防火牆在中間拆開來看，也請檢查這台機器的時間",
            "its certificate is not good; a firewall may look into https, or the clock of this machine be wrong"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } =>
            new BothLanguages("連線被拒絕或不通，請檢查網路和防火牆", "the connection is refused; look at the network and the firewall"),
        _ => new BothLanguages(
            "回答的看不懂，可能是防火牆或登入頁擋在中間", $"its answer cannot be read ({fault.Message.TrimEnd('.')}); a firewall or a login page may stand between"),
    };
}
