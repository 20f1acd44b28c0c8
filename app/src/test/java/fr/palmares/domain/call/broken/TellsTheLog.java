package fr.palmares.domain.call.broken;

public interface TellsTheLog {

    System.Logger logger();
}
