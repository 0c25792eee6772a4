import './taskpane.css';

export {};
